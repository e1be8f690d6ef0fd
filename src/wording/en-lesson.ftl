### A lesson's words: its clock, and the statements that are asked before and after. For the teacher's page, the papers and the game.

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
