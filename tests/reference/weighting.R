# SPDX-License-Identifier: GPL-3.0-or-later
#
# Numbers of tests/core/workflow/weigh_test.cpp, 15 digits; made with R 4.2.2, survey 4.1-1.
# Run it in the root of the source: Rscript tests/reference/weighting.R

suppressMessages(library(survey))
options(digits = 15)
d <- read.csv("tests/data/schools.csv", stringsAsFactors = TRUE)
des <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = d)
show <- function(label, x) cat(label, format(x, digits = 15), "\n")
se <- function(des) {
  t <- svytotal(~enroll, des)
  m <- svymean(~api00, des)
  show(" total enroll", c(coef(t), SE(t)))
  show(" mean api00", c(coef(m), SE(m)))
  w <- weights(des)
  show(" w 1, 20, 100, 183", w[c(1, 20, 100, 183)])
  show(" g range", range(w / d$pw))
}
tot <- c(stypeE = 4421, stypeH = 755, stypeM = 1018)
both <- c(tot, api99 = 3914069)
show("ps", 0); se(postStratify(des, ~stype, data.frame(stype = c("E","H","M"), Freq = c(4421,755,1018))))
show("linear", 0); se(calibrate(des, ~stype + api99 - 1, both))
show("raking", 0); se(calibrate(des, ~stype + api99 - 1, both, calfun = "raking", epsilon = 1e-12, maxit = 100))
show("logit .5 2", 0); se(calibrate(des, ~stype + api99 - 1, both, calfun = "logit", bounds = c(.5, 2), epsilon = 1e-12, maxit = 100))
show("truncated .5 1.6", 0); se(calibrate(des, ~stype + api99 - 1, both, bounds = c(.5, 1.6), epsilon = 1e-12, maxit = 100))
show("rake stype, sch.wide", 0); se(calibrate(des, ~stype + sch.wide - 1, c(tot, sch.wideYes = 5122), calfun = "raking", epsilon = 1e-12, maxit = 100))
show("rake then linear api99", 0)
one <- calibrate(des, ~stype + sch.wide - 1, c(tot, sch.wideYes = 5122), calfun = "raking", epsilon = 1e-12, maxit = 100)
two <- calibrate(one, ~stype + api99 - 1, both)
show(" w", weights(two)[c(1,20,100,183)])
show("trim 25 50", 0); w <- weights(trimWeights(calibrate(des, ~stype + api99 - 1, both), lower = 25, upper = 50)); show(" w", w[c(1,20,100,183)]); show(" range sum", c(range(w), sum(w)))
w <- weights(trimWeights(calibrate(des, ~stype + api99 - 1, both), lower = 25, upper = 50, strict = TRUE)); show(" strict w", w[c(1,20,100,183)]); show(" range sum", c(range(w), sum(w)))
