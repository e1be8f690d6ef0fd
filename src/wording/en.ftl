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
quote-speaker = { $name }
quote-speaker-reported = { $name }, as reported
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
line-now = in the text now

## The worth bar

worth-told = The text is worth { $text } of 100 to your side. Your walk-away line is { $line }.
worth-text = worth
worth-line = walk away under
worth-scale-told = On a scale of 0 to 100, no agreement is worth { $nothing } to your side. Your walk-away line is { $line }.
worth-scale-nothing = no agreement
worth-scale-line = walk-away line: below this, leave
worth-scale-all = all you want
