# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rscript tests/reference/sampling.R
# Numbers of tests/core/sampling, from R 4.2.2 with sampling 2.9-2. 15 digits.
suppressWarnings(suppressMessages(library(sampling)))
options(digits = 15)

# inclusion_test: sizes of which two are zero and one asks for more than 1.
x <- c(0, 3, 12, 5, 1, 40, 7, 0, 2.5, 9)
for (n in c(3, 5, 8)) print(suppressWarnings(inclusionprobabilities(x, n)))

# methods_test: joint probabilities of Sampford's design.
print(UPsampfordpi2(c(0.2, 0.7, 0.8, 0.5, 0.4, 0.4)))
print(UPsampfordpi2(c(0.9, 0.95, 0.5, 0.65)))
