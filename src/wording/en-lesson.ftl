### A lesson's words: its clock, the statements that are asked before and after, and the jobs of a delegation. For the teacher's page, the papers and the game.

## The lesson's clock

clock-title = The lesson
clock-plan = Plan
clock-plan-15 = 15 min
clock-plan-30 = 30 min
clock-plan-45 = 45 min
clock-plan-2x45 = 2 × 45 min
clock-lesson = { $lesson ->
    [1] First lesson
   *[other] Second lesson
}
clock-start = Start the clock
clock-go-on = Go on
clock-pause = Pause
clock-more = 3 more minutes
clock-debrief = To the debrief now
clock-off = Switch off
clock-waiting = The last { $reserved } minutes are kept for the debrief.
clock-play-left = min to play
clock-step-left = min left
clock-until-debrief = { $minutes ->
    [one] The debrief begins in 1 minute.
   *[other] The debrief begins in { $minutes } minutes.
}
clock-debrief-now = The debrief’s time has come.
clock-paused = Paused
clock-over = The lesson is over.
clock-any-time = The clock stops nothing. Who needs longer plays on.
clock-step-welcome = Welcome
clock-step-brief = Role sheets
clock-step-openings = Opening statements
clock-step-bargain = Bargaining
clock-step-sign = Signature and vote at home
clock-step-predict = Prediction
clock-step-reveal = The reveal
clock-step-debrief = Debrief
clock-step-ticket = Exit ticket
clock-step-again = Where we were

## Before and after

ticket-scale-1 = not at all
ticket-scale-2 = a little
ticket-scale-3 = mostly
ticket-scale-4 = fully
ticket-statement-1 = In a negotiation, what one side wins the other side loses.
ticket-statement-2 = A leader can sign abroad whatever he or she thinks right.
ticket-statement-3 = A report made before an event shows what came of it.
ticket-statement-4 = To leave a matter open can be a good result.

## The jobs of a delegation

job-leader = Leader
job-adviser = Adviser
job-home = Home group
job-press = Press
job-observer = Observer
job-leader-briefing = Read the brief aloud. Say in one sentence what you want most.
job-leader-opening = You decide. Hear the adviser first, then write why.
job-leader-bargaining = You decide. Hear the home group first, then write why.
job-leader-signing = You decide whether to sign. Write why.
job-leader-vote = Watch the vote. Write what you would do otherwise.
job-adviser-briefing = Open the dossier. Find the words that your leader will need.
job-adviser-opening = You pick the words. Then judge them: do they show the position?
job-adviser-bargaining = You pick the words for each package. Then judge them.
job-adviser-signing = Look through the dossier: which words were never used?
job-adviser-vote = Watch the vote. Which words carried furthest?
job-home-briefing = Read who at home must agree. Who will be hardest to win?
job-home-opening = Who at home will be hardest to win?
job-home-bargaining = Say how each group would vote on the text now. Do it before anybody asks them.
job-home-signing = Last chance: how will each group vote on this text?
job-home-vote = Watch the vote and compare.
job-press-briefing = Write nothing yet. Find out who meets, where and when.
job-press-opening = Write one fact: what did each side open with?
job-press-bargaining = Write one fact: who moved, and on what?
job-press-signing = Write one fact: what does the text settle, and what not?
job-press-vote = Write your headline before you see the game’s. Facts only, no words in anybody’s mouth.
job-observer-briefing = You count for both sides. Look at the four things below.
job-observer-opening = Count each position stated, and each that comes with words.
job-observer-bargaining = Count what you see, of both sides.
job-observer-signing = Count on: an answer can be a concession.
job-observer-vote = The counting is over. Which of the four moved the talks?
job-seen-claims = Claims
job-seen-claims-says = a position stated: an opening or a package
job-seen-reasons = Reasons
job-seen-reasons-says = words brought or questioned
job-seen-concessions = Concessions
job-seen-concessions-says = a package accepted, or one that leaves the side’s own opening
job-seen-linkages = Linkages
job-seen-linkages-says = a package with more than one issue
