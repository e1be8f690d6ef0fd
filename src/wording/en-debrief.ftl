### The text of the vote, the reveal and the debrief. Sentences of at most 20 words.
