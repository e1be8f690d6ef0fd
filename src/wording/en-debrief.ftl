### The vote, the communiqué, the front page, the reveal and the debrief in English. The same rules as in en.ftl.

print = Print

## The vote

vote-title-passed = { $homes ->
    [one] The home said yes. The text is agreed.
    [2] Both homes said yes. The text is agreed.
   *[other] All homes said yes. The text is agreed.
  }
vote-title-failed = { $side } said no. The text fails at home.
vote-said = { $state ->
    [passed] { $side } said yes.
   *[failed] { $side } said no.
  }
vote-needs = { $state ->
    [waiting] { $side } { $many ->
        [yes] need
       *[no] needs
      } { $missing } votes.
    [voting] { $side } { $many ->
        [yes] need
       *[no] needs
      } { $missing } more.
    [enough] { $side } { $many ->
        [yes] have
       *[no] has
      } enough votes.
    [stopped] { $side } { $many ->
        [yes] stop
       *[no] stops
      } it with a veto.
   *[lost] { $side } can no longer pass it.
  }
vote-home = { $state ->
    [waiting] : not yet
    [voting] : { $yes } so far
    [passed] : yes, { $yes } to { $no }
   *[failed] : no, { $yes } to { $no }
  }
vote-bar = { $side }: { $yes } of { $total } votes yes, { $no } no, { $open } still to vote. { $needed } are needed.
vote-part = { $weight } { $ballot ->
    [yes] yes
    [no] no
   *[other] waiting
  }
vote-needed = { $needed } needed
vote-votes = { $weight ->
    [one] one vote
   *[other] { $weight } votes
  }
vote-veto = Its no stops the text.
vote-waits-next = votes next
vote-waits-later = waits
vote-ballot-yes = Yes
vote-ballot-no = No
vote-liked = Liked: { $option }.
vote-missed = Missed: { $option }.
vote-missed-open = Disliked: any clause on { $issue }.
vote-no-reason = Nothing in the text stood out for it.
vote-closed = Its groups give their reasons in the debrief.
vote-turned = { $group }: { $ballot ->
    [yes] yes
   *[no] no
  }, { $votes ->
    [one] one vote
   *[other] { $votes } votes
  }.
vote-skip = Show all now
vote-next = Next: { $group }
vote-on-passed = Read the text
vote-on-failed = Go on
vote-aside = { $last ->
    [yes] { $needed } yes votes here, and the text is agreed.
   *[no] { $needed } yes votes are needed here.
  }
vote-aside-passed = The text comes into force.
vote-aside-failed = A text needs a yes from every home.

## The communiqué

text-kicker = The communiqué of this game
text-title = The text that was agreed
text-title-failed = A text that never came into force
text-said = This text was made in your game.
text-next = See the front page
text-not-in-force = Not in force.
text-refused = Refused at home: { $sides }.
text-open = { $count ->
    [one] One issue stays open
   *[other] { $count } issues stay open
  }
text-signed-by = Signed
text-for = For { $side }
text-whose = Every sentence is the scenario author’s wording of an option. No leader said or signed it.

## The front page: from events only, without quotation marks

front-kicker = Made from your game
front-said = Every headline is an event of your game. Nobody is quoted.
front-next = See what was really said
front-agreed = { $again ->
    [yes] Second text passes at home
   *[no] Leaders agree, and homes say yes
  }
front-agreed-says = { $settled ->
    [one] The text settles one of { $of } issues.
   *[other] The text settles { $settled } of { $of } issues.
  }
front-no-deal = Talks end without a text
front-no-deal-says = { $packages ->
    [0] No package was put on the table.
   *[other] No text was signed.
  }
front-not-ratified = Signed abroad, refused at home
front-not-ratified-says = The leaders signed. { $side } would not pass the text.
front-walked-out = { $side } { $many ->
    [yes] walk
   *[no] walks
  } out
front-walked-out-says = { $settled ->
    [0] Nothing had been settled by then.
    [one] One issue had been settled. It is lost with the talks.
   *[other] { $settled } issues had been settled. They are lost with the talks.
  }
front-text = What the text says
front-text-lapsed = What was on the table
front-home-yes = { $side } { $many ->
    [yes] vote
   *[no] votes
  } yes, { $yes } of { $total }
front-home-yes-says = { $needed } votes were needed.
front-home-no = { $side } { $many ->
    [yes] vote
   *[no] votes
  } no: only { $yes } of { $total }
front-home-no-says = { $needed } votes were needed.
front-home-veto = One group stops the text in { $side }
front-home-veto-says = { $yes } of { $total } votes were for it. One no was enough.
front-gave-way = { $side } { $many ->
    [yes] give
   *[no] gives
  } way on { $issue }
front-gave-way-says = { $side } opened with: { $from }. The text came to say: { $option }.
front-met-between = Every side moves on { $issue }
front-met-between-says = No side kept its opening. The text came to say: { $option }.
front-alike = { $count ->
    [one] One issue took no bargaining
   *[other] { $count } issues took no bargaining
  }
front-alike-says = All sides opened alike on { $issues }.
front-left-open = Left for another day
front-left-open-says = Not settled: { $issues }.
front-last-minute = A better text at the last minute
front-last-minute-says = { $side } put a last package, and it replaced the signed text.
front-challenged = { $side } { $many ->
    [yes] doubt
   *[no] doubts
  } a quote
front-challenged-says = { $times ->
    [one] { $side } held that the cited words do not show what was proposed.
   *[other] { $side } held { $times } times that the cited words do not show what was proposed.
  }
front-packages = { $put ->
    [one] One package on the table
   *[other] { $put } packages on the table
  }
front-packages-says = { $all ->
    [yes] { $put ->
        [one] One package was put on the table, and it was accepted.
       *[other] { $put } packages were put on the table, and all were accepted.
      }
   *[no] { $put ->
        [one] One package was put on the table.
       *[other] { $put } packages were put on the table.
      } { $accepted ->
        [0] None was accepted.
        [one] One was accepted.
       *[other] { $accepted } were accepted.
      }
  }

## The reveal

reveal-ways = Issues
reveal-silent = silent
reveal-whose = { $kind ->
    [own] the words of { $name }
    [side] the words of the { $name } side
   *[reported] the reports about { $name }
  }
reveal-hit = Your opening stands where { $whose } stand
reveal-near = Your opening comes near { $whose }
reveal-further = Your opening stops short of { $whose }
reveal-less-far = Your opening goes further than { $whose }
reveal-other-way = Your opening and { $whose } point opposite ways
reveal-silent-heading = On this, the record of { $name } is silent
reveal-not-opened = What { $name } said on this
reveal-apart = The gap is { $apart } of 100 on this line.
reveal-own = What { $name } said
reveal-own-reported = What is reported of { $name }
reveal-own-side = What the { $side } side said
reveal-none = No document here has words of { $name } on this.
reveal-no-own = No own words
reveal-only-reported = No document here quotes { $name } on this. Others tell the view:
reveal-reading = The scenario author’s reading.
reveal-reading-short = Author’s reading:
reveal-shows = { $strength ->
    [explicit] The words state it: { $options }.
   *[implied] The words lead to it: { $options }.
  }
reveal-evidence = Your evidence.
reveal-second = Does a second source agree?
reveal-second-agrees = Yes. A second document points to the same place.
reveal-second-in-part = In part. A second document points the same way, but not to the same place.
reveal-second-disagrees = No. A second document points another way.
reveal-second-none = No second document speaks to this. One source is all there is.
reveal-others = What others said
reveal-came = What really came of it
reveal-came-short = What really came of it:
reveal-came-unknown = The scenario does not say what really came of it.
reveal-next = Next: { $issue }
reveal-last = Next: your scores
basis-quotes = These words show it.
basis-expected = It was expected only. These words were written before the event.
basis-assumed = No document says so. The author assumes it.
basis-short-quotes = Shown by quotes.
basis-short-expected = Expected only.
basis-short-assumed = Assumed by the author.
scale-you = You said
scale-you-history = You said · What came of it
scale-history = What came of it
scale-reach = { $kind ->
    [own] Words of { $name }
    [side] Words of the { $name } side
   *[reported] { $name }, as reported
  }
scale-gap = { $apart } apart
scale-told = A line from { $from } to { $to }.
scale-told-you = You opened at { $option }.
scale-told-reach = { $one ->
    [yes] { $whose }: at { $from }.
   *[no] { $whose }: from { $from } to { $to }.
  }
scale-told-silent = The record of { $name } is silent.
scale-told-history = What really came of it: { $option }.

## Evidence, statement by statement

statement-explicit = The words state it.
statement-implied = The words lead to it.
statement-bears = The words are about this issue, but show another option.
statement-none = The words do not bear on this.
statement-silence-right = The record is silent here. You saw that: right, and not counted.
statement-silence-wrong = The record is not silent: your own side has words on this.
statement-against-explicit = The words state another option than the one proposed.
statement-against-implied = The words lead to another option than the one proposed.
statement-against-none = The words do not speak against what was proposed.
statement-challenge-right = You were right: the cited words show no part of the package.
statement-challenge-wrong = You were wrong: the cited words do show a part of the package.
statement-because = { $because }
statement-cap-other-voice = The voice is not of your side: { $to } at most.
statement-cap-used-before = You had used it for this before: { $to } at most.
statement-value = { $value } of 100.

## The debrief

debrief-ways = Parts of the debrief
debrief-scores = Your scores
debrief-map = Every deal
debrief-words = Whose words won
debrief-questions = Six questions
debrief-title-map = Every deal there could have been
debrief-title-words = Whose words won?
debrief-title-questions = Six questions about your game
debrief-lead-scores = Four scores, never added up. Highest: { $best }. Lowest: { $least }.
debrief-lead-no-scores = Four scores, never added up.
debrief-lead-map = Each dot is one possible text. Up is better for { $up }, right is better for { $across }.
debrief-lead-words = How near the agreed text comes to what each leader’s side is on record as saying.
debrief-lead-questions = Talk them over, or write. It stays on this device, and on the learning platform if you play there.
debrief-print = Print
debrief-seed = Seed { $seed }.
debrief-next = Next: { $part }

## Scores

score-whose = Whose scores
score-record = Record
score-evidence = Evidence
score-deal = Deal
score-home = Home
score-told = { $shown } of 100
score-none = no score
score-show = Show the working
score-hide = Hide the working
score-of = of { $score }
working-of = { $score }: the working
working-issue = Issue
working-sum = Sum
percent = { $value } %

record-code-scored = How close your openings came to the record of { $name }.
record-code-free-play = No score: in free play you need not follow { $name }.
record-code-no-opening = No score: you made no opening statement.
record-code-silent = No score: the record is silent on every issue you opened.
record-sum-free-play = Free play: this is shown, but not scored.
record-sum-no-opening = Nothing was opened, so nothing is scored.
record-sum-silent = The record is silent, so nothing is scored.
record-caption = Your openings against the words on record
record-opened = You opened
record-reach = The words reach
record-from-to = { $from } to { $to }
record-apart = Distance
record-weight = × weight
record-lost = = lost
record-most = could lose
record-silent = The record is silent: not scored
record-sum = 100 × (1 − { $lost } / { $most }) = { $value }, shown as
record-how = Distance: how far the ring stands outside the words, as a share of the line. Weight: how much the issue matters to this side.

evidence-says = How well the words you cited show what you stated.
evidence-none = No score: no statement of yours counts.
evidence-caption = Your statements and the words cited for them
evidence-when = When
evidence-opening = Opening
evidence-proposal = { $leg ->
    [0] Round { $round }, package
   *[other] New talks, round { $round }, package
  }
evidence-against = { $leg ->
    [0] Round { $round }, decline
   *[other] New talks, round { $round }, decline
  }
evidence-challenge = { $leg ->
    [0] Round { $round }, challenge
   *[other] New talks, round { $round }, challenge
  }
evidence-stated = About
evidence-cited = Words cited
evidence-why = Why
evidence-worth = Worth
evidence-silence = Silence
evidence-left-out = left out
evidence-sum = { $sum } / { $count } = { $value }, shown as
evidence-how = Words that state it count 100, words that lead to it 75, words about the issue 25.

deal-code-share = The share of a fair bargain that the worse-off side got.
deal-code-nobody-could-gain = No text could give anybody more than leaving. Any agreement does.
deal-code-below-walk-away = A side signed a text that is worth less to it than leaving.
deal-code-agreed-beyond-hope = No agreement was to be expected, yet one was reached.
deal-code-missed = No agreement, although one was possible.
deal-code-rightly-none = No agreement was possible. Leaving was right.
deal-code-unknown = No score: there are too many outcomes to know.
deal-code-not-over = No score: the talks are not over.
deal-caption = What each side gained, beside a fair bargain
deal-side = Side
deal-gain = Gain
deal-fair = In a fair bargain
deal-ratio = Share of it
deal-share = Of its most
deal-par = Par
deal-sum = The lowest share counts: 100 × { $ratio } ({ $side }) = { $value }, shown as
deal-sum-nobody-could-gain = The fair bargain gains nobody anything, so any agreement scores
deal-sum-below-walk-away = A side is below its walk-away line, so the deal scores
deal-sum-agreed-beyond-hope = Nobody is below its line, so the deal scores
deal-sum-missed = An agreement was possible and none came, so the deal scores
deal-sum-rightly-none = None was possible and none came, so the deal scores
deal-sum-unknown = The fair bargain is not known.
deal-sum-not-over = The talks are not over.
deal-how = Gain: points above the walk-away line. Fair bargain: the Nash solution. Par: the share of its most that each side gets at the Kalai-Smorodinsky solution.
deal-left = Left on the table: { $percent } % of what could be gained.

home-code-passed = How safely your home passed it: { $yes } votes, with { $needed } needed.
home-code-unanimity = Every vote was needed, and every vote came.
home-code-short = How far your home was from passing it: { $yes } votes, with { $needed } needed.
home-code-vetoed = A group with a veto said no: { $yes } of { $total } votes did not help.
home-none-vote = No score: the text never came to a vote.
home-none-groups = No score: nobody at home votes in this seat.
home-caption = The last vote at home
home-group = Group
home-why = Liked and missed
home-yes-votes = Yes
home-no-votes = No
home-needed = { $needed } of { $total } needed
home-sum-passed = 100 × ({ $yes } − { $needed }) / ({ $total } − { $needed }) = { $value }, shown as
home-sum-unanimity = All { $total } were needed, so the score is
home-sum-short = 100 × ({ $yes } − { $needed }) / { $needed } = { $value }, shown as
home-sum-vetoed = −100 × { $no } / { $total } = { $value }, shown as
home-other = The other home: { $side }
home-how = A group votes yes if the whole text is worth enough to it. Liked and missed name only the heaviest issues.

## The map

map-other = The other side on the map
map-away-left = ← { $side } { $many ->
    [yes] walk
   *[no] walks
  } away
map-away-down = ↓ { $side } { $many ->
    [yes] walk
   *[no] walks
  } away
map-across = Worth to { $side } →
map-up = Worth to { $side } →
map-you = You
map-nash = Nash
map-kalaiSmorodinsky = K–S
map-history = History
map-missed = Missed
map-refused = Refused at home
map-other-game = The game before
map-start = start
map-step = { $leg ->
    [0] round { $round }
   *[other] new talks, { $round }
  }
map-is-you = your text
map-is-nash = the Nash solution
map-is-kalaiSmorodinsky = the Kalai-Smorodinsky solution
map-is-history = what really came of it
map-is-missed = the trade that was missed
map-is-refused = the text that a home refused
map-is-other-game = what your game before ended with
map-is-start = the text after the openings
map-is-step = { $leg ->
    [0] the text after a package in round { $round }
   *[other] the text after a package in the new talks
  }
map-is-frontier = a deal on the frontier
map-told = Map of all { $outcomes } possible texts, { $possible } of which all sides and homes could accept. Across: worth to { $across }. Upwards: worth to { $up }.
map-told-you = You ended at { $x } and { $y }.
map-told-refused = The refused text stands at { $x } and { $y }.
map-told-nash = The Nash solution stands at { $x } and { $y }.
map-told-kalaiSmorodinsky = The Kalai-Smorodinsky solution stands at { $x } and { $y }.
map-told-history = What really came of it stands at { $x } and { $y }.
map-caption = Each faint dot is one of { $outcomes } possible texts. Dark dots are the { $possible } that all leaders and homes could accept.
map-caption-gathered = Each dot stands for many of the { $outcomes } possible texts. Dark dots hold some of the { $possible } that all leaders and homes could accept.
map-above = Some texts are worth more than 100: issues that are joined add worth of their own.
map-above-note = ↑ joined issues add worth
map-signs = ★ Nash solution · ○ Kalai-Smorodinsky solution · □ history · line: frontier · dotted trail: your talks
map-signs-many = ★ Nash solution · ○ Kalai-Smorodinsky solution · □ history · large dots: frontier · dotted trail: your talks
map-drawing = The map is being drawn.
map-unknown = There are too many possible texts to draw them all.
map-read = Read a deal
map-slide = Deals from left to right
map-before = The deal to the left
map-after = The deal to the right
map-also = { $also ->
    [one] One other text is worth the same to all.
   *[other] { $also } other texts are worth the same to all.
  }
map-table = All of these deals as a table
map-what = Deal
map-deal = What it says

trade-title = The trade that was missed
trade-none = None. No text was better for one side without being worse for another.
trade-no-text = Without a text there is nothing to trade up from. The frontier shows what was possible.
trade-instead = instead of: { $option }
trade-linked = What joining these issues adds or takes
trade-side = { $side } from { $from } to { $to }
trade-why = Each gives what costs it less.
turning-title = The turning point
turning-accepted = { $leg ->
    [0] Round { $round }
   *[other] New talks, round { $round }
  }: the { $side } side proposed this, and it was accepted.
turning-declined = { $leg ->
    [0] Round { $round }
   *[other] New talks, round { $round }
  }: the { $side } side proposed this, the best package of the talks. It was declined.
turning-lift = It lifted the worse-off side from { $before } % to { $after } % of what it could gain.
turning-lower = It took the worse-off side from { $before } % to { $after } % of what it could gain.
turning-lift-over = Before it, a side stood below its walk-away line. After it, the worse-off side had { $after } % of what it could gain.
turning-none = No package turned these talks.

theory-title = What theories would have predicted
theory-lead = Rival models, one case. They disagree, and one case proves none of them.
theory-name = Theory
theory-error = Off by, of 100
theory-same = the same
theory-compromise = Weighted compromise
theory-compromise-says = The middle, pulled by how much each side cares
theory-median = Weighted median
theory-median-says = The side that cares more gets its way
theory-nash = Nash solution
theory-nash-says = The largest product of both gains
theory-kalaiSmorodinsky = Kalai-Smorodinsky
theory-kalaiSmorodinsky-says = The same share of the most for each
theory-mean = Plain mean
theory-mean-says = The middle, whoever cares
theory-no-outcome = It has no answer here.
theory-how = Off by: 0 is what really came of it, 100 the farthest text. How much each side cares is the author’s assumption.

## Whose words won

won-record = The record of { $name }
won-kept = { $kept } of 100 kept{ $open ->
    [0] {""}
   *[other] , on what the text settles
  }
won-farthest = Farthest from the words: { $issue }.
won-nothing-lost = Nothing settled goes beyond the words.
won-open = Left open, so not counted: { $issues }.
won-none = The text settles nothing on which this side has words.
won-caption = The agreed text against the words of { $name }
won-text = The text says
won-no-text = No text came into force, so no words won.
history-title = Your game beside what really came of it
history-yours = Your game
history-real = What really came of it
history-basis = How it is known
history-same = the same
history-distance = Distance: { $distance } of 100.
history-never = It is not a score: the real leaders may have missed a trade too.

## Six questions

question-feel = How do you feel?
question-happened = What happened?
question-learned = What did you learn?
question-relate = How does it relate?
question-what-if = What if?
question-next = What next?
question-next-go = Next question
question-written = (written)
facts-package = The package
facts-text = Your text

moment-you-walked-out = You walked out in round { $round }. How did it feel to leave, and how does it feel now?
moment-they-walked-out = The { $side } side walked out in round { $round }. How did it feel to be left at the table?
moment-own-home-refused = { $group } said no, and your own home refused the text. How did that feel?
moment-other-home-refused = { $group } said no, and the { $side } home refused a signed text. How did that feel?
moment-no-deal = The talks ended without a text. How do you feel about that?
moment-own-package-declined = In round { $round } the { $side } side declined your package ({ $issue }). How did that feel?
moment-agreed = There is a deal, and nothing of yours was declined. How do you feel about it?
moment-challenge-right = In round { $round } you challenged a quote that the { $side } side cited, and you were right. What did that change?
moment-challenge-wrong = In round { $round } you challenged a quote that the { $side } side cited, but the words did show it. What had you overlooked?
moment-challenged-rightly = In round { $round } your quote was challenged, and rightly. What did the words really say?
moment-challenged-wrongly = In round { $round } your quote was challenged, but it did show what you stated. How did you answer?
moment-package-accepted = In round { $round } this was accepted: { $changes }. What made it possible?
moment-package-declined = In round { $round } this was declined: { $changes }. What stood in its way?
moment-nothing-put = No package moved these talks. What happened at the table instead?
moment-far-from-record = You opened on { $issue } with: { $option }. The record says something else. What led you there?
moment-silence-wrong = You said that the record is silent, but there are words of your side. How would you have found them?
moment-weak-evidence = For { $issue } you cited words that hardly show it. What would have shown it better?
moment-on-record = On { $issue } you stood where the record stands. How did you know?
moment-own-line = On { $issue } you took your own line: { $option }. How does it differ from the record?
moment-record-silent = The record was silent on what you opened. What can one know when there are no words?
moment-history-differs = What really came of { $issue }: { $option }. Yours differs. What did the real leaders weigh that you did not?
moment-history-same = On { $issue } your game ended like history: { $option }. For the same reasons?
moment-no-history = What in the real world does this game resemble?
moment-trade-missed = There was a text that was better for one side and worse for none. What if you had moved on { $issue }?
moment-declined-package = What if this had been accepted in round { $round }: { $changes }?
moment-agreement-was-possible = A text that all could accept did exist. What if the talks had gone on?
moment-no-agreement-possible = No text could have pleased all. What would have had to be different?
moment-nothing-better = No text was better for one side and worse for none. What if one side had cared about other things?
moment-unknown = What if you had opened in another way?
moment-win-the-home = { $group } said no. What would you offer it next time?
moment-left-open = { $issue } was left open. What should happen next about it?
moment-other-seat = What would you do in the { $side } seat?

## To hand in

hand-in-title = To hand in
hand-in-says = The code holds your result and no name. Your teacher adds it to the class picture.
hand-in-code = Your result code
hand-in-code-of = Result code of { $side }
hand-in-qr = The same code of { $side } as a picture for a camera
hand-in-copy = Copy the code
hand-in-copied = The code is copied.
hand-in-not-copied = This browser does not let the page copy. Select the code and copy it.
hand-in-log = Save the log (CSV)
hand-in-coming = The code is on its way.
hand-in-failed = The code could not be made: a part of the page is missing. Load the page again; the game stays.

## What next

again-title = Play on
again-fork = What if? Go back to one of your own moves
again-turn = { $round ->
    [0] Opening:
   *[other] { $leg ->
        [0] Round { $round }:
       *[other] New talks, round { $round }:
      }
  }
again-fork-go = Play on from there
again-fork-says = A new game begins. This one is kept beside it, and both ways stand on the map.
again-same = The same seat again
again-other-seat = Take the other seat
again-save = Save to a file
again-seed = Seed { $seed }: the same seed and the same moves make the same game.

## The sheet for paper

sheet-name = Name:
sheet-record = What was really said
sheet-opened = You opened: { $option }.
sheet-silent = The record is silent.
sheet-cited = { $kind ->
    [reported] ({ $name }, as reported; { $publisher }, { $date })
   *[other] ({ $name }; { $publisher }, { $date })
  }

map-earlier = The thin line with open dots is the game you went back in.

## The computer's seats, as they really were
mask-title = How { $side } really played
mask-curve = The computer played it as { $level ->
    [apprentice] an apprentice
    [hardliner] a hardliner
   *[minister] a minister
  }. Its walk-away line was { $walk }. Firmness { $firmness }: under 1 holds long and gives late. It moved { $reciprocity } of a step for each of yours. Against a side that gives nothing it kept { $keep } of its range.
mask-named = Named as most important
mask-inferred = To be told from its words
mask-real = Its real weight
mask-yes = yes
mask-no = –
mask-share = { $share } %
mask-how = What could be told: an issue it named counts more, and so does one on which its offers stayed near its opening. Real weights are the author’s.
