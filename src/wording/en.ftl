### Interface text in English. Sentences of at most 20 words, words of grade 8 or lower. Positions and events are told of the side.
### The debrief's text is in en-debrief.ftl.

app-name = On the Record
page-title = { $screen } – On the Record
close = Close

## Evidence

quote-kind-direct = Own words
quote-kind-reported = A reporter’s words
quote-kind-editorial = A newspaper’s opinion
quote-kind-silent = The record is silent
quote-silent-says = No words of this side show it.
quote-source = { $publisher }, { $date }
source-title = Where these words stand
source-kind = Kind
source-kind-direct = The speaker’s own words, as the document gives them.
source-kind-reported = A reporter’s words about what was said or planned. They are not the speaker’s own.
source-kind-editorial = A newspaper’s opinion. It speaks for no leader.
source-speaker = Who
source-said = When
source-document = Document
source-means = What it means
authors-wording = the author’s wording
line-now = (now)

## The worth bar

worth-told = The text is worth { $text } of 100 to your side. Your walk-away line is { $line }.
worth-text = worth
worth-line = leave under
worth-scale-told = On a scale of 0 to 100, a text that settles nothing is worth { $nothing } to your side. Your walk-away line is { $line }.
worth-scale-nothing = nothing settled
worth-scale-line = is your line. Under it, leave.
worth-scale-all = all you want

## Frame

skip = Skip to your task
nav-phases = The game so far
phase-briefing = Briefing
phase-opening = Opening
phase-bargaining = Bargaining
phase-signing = Signing
phase-vote = Vote
phase-reveal = Reveal
phase-debrief = Debrief
phase-done = { $phase }, done
tool-sound-on = Sound: on
tool-sound-off = Sound: off
tool-settings = Text size, theme and sound
tool-help = Help and words explained
tool-dossier = The dossier: all quotes
tool-game = Save, open or leave
# Beside the signs, where there is room: words that the names above begin with or hold
word-tool-sound-on = Sound
word-tool-sound-off = Sound
word-tool-settings = Text
word-tool-help = Help
word-tool-dossier = Dossier
word-tool-game = Save
debrief-result-agreed = { $homes ->
    [0] A deal was agreed
    [one] A deal, and the home passed it
    [2] A deal, and both homes passed it
   *[other] A deal, and all homes passed it
  }
debrief-result-no-deal = The talks ended without a text
debrief-result-not-ratified = Signed at the table, refused at home
debrief-result-walked-out = The talks were broken off
now-opening = Opening { $step } of { $of }
now-round = Round { $round } of { $of }
now-again = New talks, round { $round } of { $of }
now-priorities = What matters most
now-signing = Signing
now-last-look = Last look
now-vote = The vote
now-communique = The text
now-front-page = The front page
now-step = { $phase } { $step } of { $of }
who-choose = Both sides choose
who-turn = Your turn
who-answer = You answer
who-read = Read on
goal = Goal
goal-over = How it ended
goal-homes = { $homes ->
    [0] Get a text that your side prefers to leaving.
    [2] Get a text that your side prefers to leaving, and that both homes will pass.
   *[other] Get a text that your side prefers to leaving, and that every home will pass.
  }
private = No account. What you type stays with your game.
log = Log
log-label = What has happened
log-seat = You took the { $side } seat.
log-again = Say the last news again
log-start = Start
log-opening = Opening
log-round = Round { $round }
log-signing = Signing
log-last-look = Last look
log-vote = Vote
log-end = End
dismiss = Dismiss this note

## Chooser

choose-title = Take a leader’s seat
choose-lead = State your leader’s position, prove it with a quote, and bargain. Then see what was really said.
choose-left = You left a game: { $title }, { $side } seat. Go on with your game, or begin another one.
choose-scenario = Which negotiation?
choose-leaders = { $leaders ->
    [one] One leader
   *[other] { $leaders } leaders
  }
choose-issues = { $issues ->
    [one] one issue
   *[other] { $issues } issues
  }
choose-invented = invented
choose-minutes = { $minutes } minutes
choose-seat = Which seat?
choose-groups = { $groups ->
    [0] Nobody at home must agree.
    [one] One group at home to win.
   *[other] { $groups } groups at home to win.
  }
choose-opponent = { $others ->
    [one] Who plays the other seat?
   *[other] Who plays the other seats?
  }
choose-opponent-note = The computer plays the first three, from easy to hard.
level-apprentice = Apprentice
level-minister = Minister
level-hardliner = Hardliner
level-person = A person
choose-mode = How do you play?
choose-mode-record = True to the record
choose-mode-free = Free play
choose-mode-note = Free play has no score for the record.
choose-said = { $opponent ->
    [person] { $side } seat, against a person at this device.
    [apprentice] { $side } seat, against an apprentice.
    [minister] { $side } seat, against a minister.
   *[hardliner] { $side } seat, against a hardliner.
  }
choose-begin = Read your brief
choose-loading = Opening the folder …
choose-resume = Go on with your game
choose-older = { $count ->
    [one] One older game is kept on this device
   *[other] { $count } older games are kept on this device
  }
choose-older-game = { $title }, { $side } seat, { $moves ->
    [one] one move
   *[other] { $moves } moves
  }
choose-open = Open a saved game
print-nothing-yet = No game has come to its end here, so there are no scores to print. The debrief of a game prints them.
new-version = A new version of the game is here.
new-version-in-use = The game is open in another tab too. Finish or close it there, then use the new version here.
new-version-use = Use it now

screens-awaited = The table is being laid.
screens-failed = The rest of the game did not arrive. Check the connection, then open this page again. Your game is kept.
screens-again = Open this page again
choose-own = Your own
choose-own-says = A scenario of your own.
choose-own-away = Take it away
choose-own-ask = Take it off this device?
choose-own-keep = Keep it
choose-own-sure = Yes, take it away
choose-in-class = In class:
choose-class-none = nothing set up. Votes, jobs, predictions, a clock …
choose-class-votes = the class votes
choose-class-jobs = jobs
choose-class-predictions = predictions
choose-class-questions = questions
choose-class-clock = clock
choose-class = For the teacher: the class picture
choose-class-says = All results of a class on one page, and the papers for the lesson.

## Hand-over

handover-title = Hand over the device
handover-lead = It is the { $side } side’s move. Nobody else should look now.
handover-note = The next screen shows what only this side may know.
handover-ready = I take the { $side } seat

## Briefing

brief-title = Your brief: { $side }
brief-reading = Reading level
brief-standard = Standard
brief-plain = Plain words
brief-wants = What your side wants
brief-issue = Issue
brief-best = Best for you
brief-weight = Weight
brief-dots = { $dots } of 5
brief-assumed = Weights are the author’s assumption. No document states them.
brief-unsettled = { $issue }: { $option }
brief-home = Who at home must agree
brief-votes = { $votes ->
    [one] vote
   *[other] votes
  }
brief-needs = yes if worth
brief-band = { $from } to { $to }
brief-veto = Can stop the text alone.
brief-quota = { $quota } of { $total } votes must say yes.
brief-quota-note = A group says yes if the text is worth enough to it. How much is only roughly known.
brief-nobody = Nobody at home votes on this text.
brief-line = When to walk away
brief-next-openings = { $count ->
    [one] Next: one opening statement. Quotes come with it.
   *[other] Next: { $count } opening statements. The quotes come with each issue.
  }
brief-go = { $count ->
    [0] Go to the table
   *[other] Go to the openings
  }
brief-go-back = Go to the table

## Opening

open-title = Where does { $name } stand?
open-position = Choose a position
open-words = Which words show it?
open-cite-one = cite one
open-silent = The record is silent.
open-silent-says = No words show it.
open-more = See all { $count } quotes
open-commit = Commit this opening
open-said-nothing = Choose a position and the words that show it.
open-said-words = Now choose the words that show it.
open-said-position = Now choose a position.
open-said-cited = shown by { $kind ->
    [direct] the own words of { $name }.
    [reported] a reporter’s words about { $name }.
   *[editorial] the opinion of { $name }.
  }
open-said-silent = and you say that the record is silent.

## Both cards turned over

shown-title-alike = All sides open alike
shown-title-apart = The cards are turned over
shown-apart = { $stops ->
    [one] The sides open one stop apart
   *[other] The sides open { $stops } stops apart
  }
shown-lead-alike = This is in the text from now on.
shown-lead-apart = The issue stays open. You can bargain over it later.
shown-yours = you
shown-next = Next: opening { $step } of { $of }
shown-last = Next: name what matters most

## Priorities

prio-title = Name what matters most to your side
prio-lead = All sides hear it. Whether you tell the truth is up to you.
prio-lead-all = In longer talks a side chooses here what to put first. These talks leave nothing to choose.
prio-all = { $count ->
    [one] There is one issue, and it is named
   *[other] There are two issues, and both are named
  }
prio-choose = { $count ->
    [one] Choose one issue
   *[other] Choose two issues
  }
prio-best = Best:
prio-chosen = { $chosen } of { $count } chosen
prio-commit = Name these
prio-said-more = { $left ->
    [one] Choose one more.
   *[other] Choose { $left } more.
  }

## Your turn

turn-title = Your turn: change the text
turn-title-again = New talks: mend the text
turn-text = The text so far
turn-settled = { $settled } of { $of } agreed
turn-row-draft = { $now }, in your draft: { $option }
turn-row-change = Change { $issue }
turn-row-drop = Take { $issue } out of your draft
turn-stands = The { $side } side opened here
turn-row-best = Best for you:
turn-draft = Your draft
turn-draft-count = { $count ->
    [0] Choose above what the text should say.
    [one] one change
   *[other] { $count } changes
  }
turn-evidence = Your evidence
turn-cite = Choose the words to cite
turn-cite-change = Change
turn-cite-change-hidden = the quote
turn-propose = Propose this package
turn-waits = { $what ->
    [words] choose the words first
   *[change] choose a change first
  }
turn-call = Call for signature
turn-pass = Pass
turn-walk-out = Walk out

call-title = Call for signature?
call-lead = { $others ->
    [one] The other side signs or declines.
   *[other] The other sides sign or decline.
  } What is not settled stays out.
call-yes = Put it to signature
call-no = Not yet
pass-title = Pass without your draft?
pass-lead = Your draft has not been proposed. If you pass, it is gone and the turn goes on.
pass-yes = Pass
pass-no = Keep my draft
walk-title = Walk out of the talks?
walk-lead = This ends the talks for all sides. There will be no text, and no way back.
walk-line = The text now is worth { $text } of 100 to your side. Your walk-away line is { $line }.
walk-yes = Walk out
walk-no = Stay at the table

## Home

home-title = Home on the text so far
home-quota = { $quota } of { $total } votes needed
home-votes = { $votes ->
    [one] one vote
   *[other] { $votes } votes
  }
home-for = for it
home-between = undecided
home-against = against it
home-neutral = not known
home-voted-yes = voted yes
home-voted-no = voted no
home-ask = Ask
home-ask-whom = { $what ->
    [text] Ask { $group } about the text
    [draft] Ask { $group } about the text with your draft
   *[package] Ask { $group } about the text with this package
  }
home-left = { $left ->
    [0] no questions left
   *[other] { $left ->
        [one] one question
       *[other] { $left } questions
      } left{ $what ->
        [text] { "" }
        [draft] { " " }on your draft
       *[package] { " " }on this package
      }
  }
home-yes = { $group } would say yes to { $what ->
    [text] the text
    [draft] your draft
   *[package] this package
  }.
home-no = { $group } would say no to { $what ->
    [text] the text
    [draft] your draft
   *[package] this package
  }.
home-wants = { $yes ->
    [yes] On { $issue } it would like even more: { $option }.
   *[no] What would help most on { $issue }: { $option }.
  }
home-wants-none = No single change would help more.

## The dossier

dossier-title = The dossier
dossier-cite = Choose the words to cite
dossier-whose = Whose words
dossier-all = All
dossier-others = Others
dossier-count = { $count ->
    [one] one quote
   *[other] { $count } quotes
  }
dossier-use = Use these words
dossier-use-silent = Say that it is silent
dossier-any = Any quote may be cited for anything. What it shows is judged at the end.

## Answer

news-before = Before this:
answer-title = Answer the { $side } package
answer-title-look = Answer the last package of the { $side } side
answer-on-table = On the table
answer-changes = changes { $count } of { $of } issues
answer-now = now: { $option }
answer-evidence = their evidence
answer-cites-silence = They say that the record is silent.
answer-yours = Your answer
answer-over = or decline over one issue:
answer-accept = Accept
answer-accept-all = all of it
answer-decline = Decline
answer-decline-over = Decline over { $issue }
answer-back = Back it up?
answer-back-aside = your choice, at most one
answer-back-none = Just decline
answer-back-against = Cite a quote against it
answer-back-challenge = Challenge the quote
answer-give = Give this answer
answer-said-nothing = Choose your answer first.
answer-said-accept = Accept the whole package.
answer-said-decline = Decline over { $issue }.
answer-said-challenge = Decline over { $issue }: their quote does not say that.
answer-said-against = Decline over { $issue }, with a quote against it.
answer-said-cite = Choose the quote against it.

## Signing

sign-title = { $caller ->
    [all] The last turn is over: sign the text?
   *[other] The { $caller } side calls for signature
  }
sign-lead = What is not settled stays out. After the signatures, the homes vote.
sign-text = The text
sign-choice = Your signature
sign-yes = Sign
sign-yes-rest = and take it home
sign-no = Decline
sign-no-rest = { $last ->
    [yes] and leave without a text
   *[no] and go on, if turns are left
  }
sign-commit-none = Sign or decline first
sign-commit-yes = Sign the text
sign-commit-no = Decline to sign
sign-said = The text is worth { $text } to your side. Your line is { $line }.
sign-left-out = not settled

## Last look

look-title = The clerk’s last look
look-better = A text exists that serves one side better and no side worse.
look-lead = Each side may put one last package. If all accept, it replaces the signed text.
look-propose = Put this last package
look-pass = Leave the text as it is

## Settings, help, game

settings-title = Text size, theme and sound
settings-size = Text size
settings-size-of = { $size } %
settings-spacing = Wider letters, words and lines
settings-theme = Theme
theme-auto = As this device
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
settings-motion = Motion
motion-auto = As this device
motion-on = On
motion-off = Off
settings-reading = Reading level
settings-sound = Sound
settings-sound-on = Play sounds
settings-effects = Volume of effects
settings-music = Volume of music
settings-picture = The room
settings-picture-on = Show the picture of the room
settings-device = This device
settings-erase = Erase this device
settings-erase-says = This removes every saved game, note, code and setting from this browser, and the copy for use without a network.
settings-erase-sure = Yes, erase everything
settings-erase-no = Keep it
settings-erased = Everything is erased from this browser. The next visit begins anew.
licences = Licences
licences-says = The game is free software. It is made with the work of others, who ask to be named.
licences-coming = The texts are on their way.
licences-failed = The texts could not be fetched. They are in the file licences.txt beside the game.
help-title = Help and words explained
help-how = How a game runs
help-1 = Read your brief. Then state your leader’s position on each issue, and cite the words that show it.
help-2 = Bargain in turns. A package changes one or more issues. The other side accepts or declines.
help-3 = Ask your home before you commit. Sign when the text is good enough. Then the homes vote.
help-4 = At the end you see what the leaders really said, and what your text was worth.
help-real = Every position is the author’s wording. Only words between quotation marks are real.
help-words = Words explained
menu-title = This game
menu-save = Save to a file
menu-save-says = Keep the file to go on later, on any device.
menu-open = Open a saved game
menu-open-says = The present game stays saved on this device.
menu-leave = Leave to the chooser
menu-leave-says = The game is kept on this device.

## Events: told of the side

event-opening-committed = { $mine ->
    [yes] You committed an opening on { $issue }.
   *[no] The { $side } side committed an opening on { $issue }. Its card is face down.
  }
event-openings-shown = Openings on { $issue }. { $openings }.
event-opening-one = { $mine ->
    [yes] You: { $option }
   *[no] { $side }: { $option }
  }
event-opened-alike = All sides opened alike on { $issue }. The text now says: { $option }.
event-priorities-named = { $mine ->
    [yes] You put first: { $issues }.
   *[no] The { $side } side put first: { $issues }.
  }
event-round-began = { $leg ->
    [0] Round { $round } of { $of } begins.
   *[other] New talks: round { $round } of { $of } begins.
  }
event-proposed = { $mine ->
    [yes] You proposed { $changes }.
   *[no] The { $side } side proposed { $changes }.
  }
event-proposed-last = { $mine ->
    [yes] You put a last package: { $changes }.
   *[no] The { $side } side put a last package: { $changes }.
  }
event-cited = { $mine ->
    [yes] You cited { $name }.
   *[no] It cites { $name }.
  }
event-cited-silence = { $mine ->
    [yes] You said that the record is silent.
   *[no] It says that the record is silent.
  }
event-answer-sealed = { $mine ->
    [yes] You answered. The answer is still sealed.
   *[no] The { $side } side answered. The answer is still sealed.
  }
event-answered-yes = { $mine ->
    [yes] You accepted the package.
    [of-mine] The { $side } side accepted your package.
   *[no] The { $side } side accepted the package.
  }
event-answered-no = { $mine ->
    [yes] You declined over { $issue }.
   *[no] The { $side } side declined over { $issue }.
  }
event-answered-against = { $mine ->
    [yes] You cited words of { $name } against it.
   *[no] It cites words of { $name } against it.
  }
event-answered-challenge = { $mine ->
    [yes] You challenged the quote: it does not show this.
   *[no] It challenges the quote: it does not show this.
  }
event-package-accepted = It is in the text now.
event-package-lapsed = The text stays as it was.
event-consulted-yes = { $group } would say yes.
event-consulted-no = { $group } would say no.
event-called = { $mine ->
    [yes] You called for signature.
   *[no] The { $side } side called for signature.
  }
event-put-to-all = The last turn is over. The text is put to every side.
event-signature-sealed = { $mine ->
    [yes] You decided on your signature. It is still sealed.
   *[no] The { $side } side decided on its signature. It is still sealed.
  }
event-signature-yes = { $mine ->
    [yes] You signed.
   *[no] The { $side } side signed.
  }
event-signature-no = { $mine ->
    [yes] You declined to sign.
   *[no] The { $side } side declined to sign.
  }
event-signed = All sides signed the text.
event-clerk-better = The clerk: a text exists that serves one side better and no side worse.
event-clerk-best = The clerk: no text serves one side better without serving another worse.
event-passed = { $mine ->
    [yes] You passed.
   *[no] The { $side } side passed.
  }
event-passed-last = { $mine ->
    [yes] You put no last package.
   *[no] The { $side } side put no last package.
  }
event-group-yes = { $side }: { $group } voted yes.
event-group-no = { $side }: { $group } voted no.
event-home-yes = { $mine ->
    [yes] Your home accepted the text.
   *[no] The { $side } home accepted the text.
  }
event-home-no = { $mine ->
    [yes] Your home refused the text.
   *[no] The { $side } home refused the text.
  }
event-renegotiation-began = { $rounds ->
    [one] The talks go on for one more round.
   *[other] The talks go on for { $rounds } more rounds.
  } { $mine ->
    [yes] You begin.
   *[no] The { $side } side begins.
  }
event-walked-out = { $mine ->
    [yes] You walked out. The talks are over.
   *[no] The { $side } side walked out. The talks are over.
  }
event-ended-agreed = The text is agreed at the table and at home.
event-ended-no-deal = The talks ended without a text.
event-ended-not-ratified = The text was signed, but it failed at home.
event-ended-walked-out = The talks were broken off.

## Refused moves

refusal-malformed = That move could not be read. Please try again.
refusal-unknown-seat = There is no such seat at this table.
refusal-over = The talks are over. Nothing more can be moved.
refusal-not-your-move = Another side is to move now.
refusal-wrong-phase = That move belongs to another part of the talks.
refusal-not-this-issue = Another issue is up for opening statements now.
refusal-unknown-issue = That issue is not on the table.
refusal-unknown-option = That option does not exist for this issue.
refusal-unknown-quote = That quote is not in the dossier.
refusal-priorities-count = Name two different issues, or one where there is only one.
refusal-empty-package = Put at least one change into the package.
refusal-changes-nothing = The text says this already. Change at least one issue.
refusal-empties-text = The text is signed. A last package may not empty it.
refusal-refused-at-home = This very text failed at home. Change something before it is signed again.
refusal-decline-names-issue = A decline names one issue of the package. Choose one.
refusal-accept-gives-no-reason = An acceptance needs no reason. Choose it alone.
refusal-one-reason = Give one reason at most: a quote or a challenge.
refusal-silence-unchallenged = They cited no quote, so there is nothing to challenge.
refusal-not-your-group = You may ask only groups of your own home.
refusal-no-consultations = You have asked home as often as you may.
refusal-consult-this-package = While you answer, home is asked about the package on the table.
refusal-nothing-to-sign = The text is still empty. Settle an issue first.

## Notices

notice-link-slip = The link asks for { $detail }, which is not here. Look at what is chosen before you begin.
notice-unknown-scenario = There is no scenario called { $detail } here. Choose one of these.
notice-scenario-failed = The scenario could not be opened. Check the network, then reload this page.
notice-save-refused = This file is not a game that can be opened here. Nothing was changed.
notice-save-newer = This game was saved by a newer version. Update the page, then open it again.
notice-save-other-scenario = This game belongs to another version of its scenario. It was left as it is.
notice-own-many = This device keeps twelve scenarios of your own. This one stays until you close the page.
notice-own-full = This device has no room for this scenario. It stays until you close the page.
notice-own-blocked = This browser keeps nothing. The scenario stays until you close the page.
notice-storage-full = This device has no room left. Save the game to a file, and play on.
notice-storage-blocked = This game cannot be saved here. Save it to a file, and play on.
notice-other-tab = This game goes on in another tab too. Each tab now keeps a game of its own.
notice-picture-lost = The picture stopped, and is drawn again in a simpler way. Nothing of the game is lost.
notice-picture-unavailable = This device cannot show the picture. The game is complete without it.
notice-picture-slow = The picture is still on its way. The game is complete without it.
notice-saved = The game is saved to a file.
notice-forked = { $round ->
    [0] You are back at the openings, before your own move.
   *[other] { $leg ->
        [0] You are back in round { $round }, before your own move.
       *[other] You are back in the new talks, round { $round }, before your own move.
      }
  } The game that you played is kept.
notice-returned = You are back in the game that you played.
fork-mark = What if? From here on you play anew.
fork-back = Back to the game that you played
notice-restored = Your game is back where you left it.
notice-platform-resumed = Your game is back from the learning platform.
notice-platform-not-resumed = The learning platform kept a game that cannot be opened here. It stays there until your first move.
notice-platform-not-taken = The learning platform did not take the last report. Play on: the next move is reported again.
notice-platform-too-long = This game has grown too long for the learning platform. Save it to a file to go on later.
notice-platform-not-all-kept = Not all that you wrote or recorded fits on the learning platform. Save the game to a file to keep all of it.
notice-platform-silent = The learning platform does not answer. The game works; nothing is reported there.

## Why a computer’s seat moved so: told of its side, in one sentence

reason-own-words = The record’s strongest words for its side fit this position.
reason-own-best = The record has no words of its own side here, so it took its best position.
reason-largest-saliences = These two weigh most for its side.
reason-first-offer = It is its first package.
reason-gave-ground = It gave way on { $issue }.
reason-gave-ground-since = It gave way on { $issue }, since { $mine ->
    [yes] you moved on { $moved }.
   *[no] the { $side } side moved on { $moved }.
  }
reason-gave-ground-joined = It gave way a little.
reason-held-firm = It holds to its last offer.
reason-another-way = It tries another way that is worth at least as much to it.
reason-serves-both = It thinks that this serves all sides no worse than the signed text.
reason-as-good-as-my-offer = It is as good as what it would have asked for next.
reason-better-than-nothing = It is late, and this is enough.
reason-no-worse-than-signed = It is no worse than the signed text.
reason-below-my-offer = It still hopes for more.
reason-below-target = Even now it needs more than this.
reason-below-floor = It would rather leave than sign this.
reason-red-line = It will not cross a line of its own on { $issue }.
reason-home-would-refuse = It cannot count on its home for this: { $groups }.
reason-refused-before = A home has refused this text before.
reason-settles-nothing = Nothing would be settled.
reason-cannot-carry-home = It sees no text that it could carry home.
reason-worse-than-signed = The signed text is better for it.
reason-text-is-enough = The text is as good as what it would ask for next.
reason-signs-as-offer = The text is as good as what it would have asked for.
reason-signs-at-last = It is late, and the text is enough.
reason-signature-refused = { $why ->
    [below-my-offer] It still expects more than this text.
    [below-target] Even now it needs more than this text.
    [below-floor] It would rather leave than sign this text.
    [red-line] The text crosses a line of its own.
    [home-would-refuse] It cannot count on its home for this text.
    [refused-before] A home has refused this text before.
    [cannot-carry-home] It sees no text that it could carry home.
   *[settles-nothing] Nothing would be settled.
  }
reason-nothing-to-propose = It has nothing to propose.
reason-nothing-better-seen = It sees no text that it would gain by and expects the other side to take.
reason-by-script = It plays by a script.
