### Words for a class at the game: how people sit, votes, jobs, predictions, questions, two games side by side. They come when they are needed.

## How you sit

room-title = In class
room-votes = The class votes on each move
room-votes-says = For a projector: big alternatives, hands counted here, the chair decides a tie.
room-jobs = A delegation with jobs
room-jobs-says = Two to five people at one device. Each has something to do and something to hand in.
room-predictions = Predictions before the reveal
room-questions = Questions before and after
room-clock = Lesson clock
room-clock-none = None

## Votes of a class

vote-asks-position = { $issue }: where do we stand?
vote-asks-change = { $issue }: what do we propose?
vote-asks-words = Which words do we bring?
vote-asks-priority = { $chosen ->
    [0] What matters most to us?
   *[other] What matters most besides?
  }
vote-asks-move = What do we do in this turn?
vote-asks-more = Which issue do we change as well?
vote-asks-answer = What do we answer to this package?
vote-asks-sign = Do we sign this text?
vote-lead = Count the hands. Nothing is done before you press the button below.
vote-hands = Hands for { $alternative }
vote-more-hands = One more for { $alternative }
vote-fewer-hands = One fewer for { $alternative }
vote-silence = The record is silent: no words of our side show it.
vote-card = { $name }, card { $card }
vote-issue = Change: { $issue }
vote-priority = { $issue }
vote-call = Call for signature
vote-pass = Let the turn pass
vote-keep = Leave the text as it is
vote-accept = Accept the whole package
vote-decline = Decline over { $issue }
vote-sign = Sign
vote-not-sign = Do not sign
vote-none = No hands counted yet.
vote-leads = Number { $number } is ahead: { $alternative }.
vote-tie = A tie. The chair decides.
vote-counted = { $hands ->
    [one] 1 hand counted.
   *[other] { $hands } hands counted.
  }
vote-carry = Take { $number }
vote-carry-none = Take the winner
vote-waive = The chair decides
vote-back = Another issue instead
vote-resume = Vote anew
vote-one-more = Vote on another issue too
vote-decided = The class has chosen. Look at it once more, then press the button below.
vote-waived = The chair decides this one.
vote-half = Only this half of the class votes. The other half looks away.

## Questions before and after

ask-title = Before you begin
ask-lead = What do you think now? There are no points. You are asked again at the end.
ask-statement = How far is this so?
ask-guess = What do you think the two sides will agree on?
ask-stays = It stays on this device, on the learning platform if you play there, and in what you hand in.
ask-go = Go on to the brief
ask-said = { $answered } of { $of } answered. You may leave any out.
ask-after-title = What do you think now?
ask-after-lead = The same four statements as before the game.
ask-was = before: { $was }
ask-discussion = For your class
ask-none = no answer

## Predictions

predict-title = What does the record say?
predict-lead = Before you see it: how likely is it that the leader’s own words show this position?
predict-of = How likely is it that { $name }’s own words show this?
predict-percent = { $percent } %
predict-sure-not = surely not
predict-sure = surely so
predict-said = { $answered } of { $of } answered. You may leave any out.
predict-locked = You have gone on: these stay as they are.
predict-go = To the reveal
predict-skip = Skip to the reveal
predict-result = Your predictions
predict-result-says = 0 is perfect, 1 is surely wrong. Always saying 50 % gives { $chance }.
predict-score = Your score: { $brier }.
predict-unanswered = You made no prediction.
predict-column-what = Position
predict-column-said = You said
predict-column-is = In the record
predict-column-part = Squared distance
predict-yes = yes
predict-no = no
predict-sum = Mean of { $count }: { $terms } = { $brier }
predict-name = Brier score, after Glenn Brier (1950). It rewards saying how sure you are.

## Jobs

jobs-title = Jobs
jobs-now = What to do now
job-leader-write = Our reason
job-adviser-judge = Do the chosen words show it?
job-adviser-wait = No words are chosen yet.
job-adviser-2 = They show it
job-adviser-1 = They are about it
job-adviser-0 = They do not show it
job-home-hardest = Hardest to win
job-home-how = How will they vote?
job-home-yes = Yes
job-home-no = No
job-home-nobody = Nobody at home has to agree. Watch the other side’s home instead.
job-press-write = Your facts
job-press-headline = Your headline
job-press-locked = The front page is out. Compare.
job-more = One more: { $what }
job-fewer = One fewer: { $what }

## What the jobs hand in

jobs-report = Job cards
jobs-report-says = What each job recorded, next to what the game recorded.
jobs-of = { $job }, { $side }
jobs-nothing = Nothing was recorded.
jobs-game = In the game
jobs-phase = When
jobs-wrote = What we wrote
jobs-happened = What we did
jobs-words = Words for
jobs-said = We said
jobs-is = The author’s reading
jobs-group = Group
jobs-voted = It voted
jobs-vote-n = vote { $n }
jobs-none = nothing
jobs-match = { $right } of { $of } alike.
jobs-hardest = { $refused ->
    [none] You thought { $group } hardest to win. There was no vote.
    [nobody] You thought { $group } hardest to win. In the end nobody at home said no.
   *[other] You thought { $group } hardest to win. No came from: { $refused }.
  }
jobs-counted = We counted
jobs-log = The log has
jobs-what = What

## Votes taken

votes-taken = Votes of the class
votes-taken-says = { $votes ->
    [one] One vote was taken.
   *[other] { $votes } votes were taken.
  }
votes-question = Question
votes-hands = Hands
votes-winner = Taken
votes-chair = the chair decided a tie

## Two games

compare-title = Your two games
compare-says = { $same ->
    [yes] Both with the same thresholds at home.
   *[no] The thresholds at home were drawn anew for the second game.
  }
compare-what = What
compare-game = Game { $n }, { $side }
compare-result = It ended
compare-result-agreed = agreed
compare-result-no-deal = no deal
compare-result-not-ratified = refused at home
compare-result-walked-out = walked out
compare-changed = changed
compare-same = same
compare-issues = The texts
compare-map = On the map, the open circle is the game before.
compare-none = none

## The lesson's clock in the game

lesson-button = Lesson clock
lesson-off = Clock off
lesson-left = { $minutes } min
lesson-kept-end = { $reserved } kept for the end
lesson-kept = { $reserved } kept for the debrief
lesson-kept-told = { $minutes } minutes to play, { $reserved } minutes kept for the debrief
lesson-rest-told = { $left } minutes left in the lesson
lesson-paused = paused
lesson-now = Time for the debrief
lesson-over = Lesson over
lesson-note-over = The lesson is over.
lesson-note-end = Playing time is over for today. { $reserved } minutes are kept for the end.
lesson-note = Playing time is over. { $reserved } minutes are kept for the debrief.
lesson-note-go = Finish this move. Then call for signature, or play on if your class has the time.
lesson-note-stop = A good place to stop. The game is kept on this device and goes on from here.
lesson-note-soon = Finish this move, then stop. The game is kept on this device.
lesson-note-more = 3 more minutes
lesson-note-hide = Hide
lesson-note-file = Save to a file
lesson-next = Begin the second lesson

## What is handed in

room-log = Save what we recorded (CSV)
room-column-kind = Kind
room-column-what = What
room-column-recorded = Recorded
room-column-game = In the game
room-kind-prediction = prediction
room-kind-before = before the game
room-kind-after = after the game
room-kind-vote = vote of the class
