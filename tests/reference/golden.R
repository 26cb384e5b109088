# SPDX-License-Identifier: GPL-3.0-or-later
#
# Numbers of tests/core/workflow/golden_test.cpp, 12 digits or more; made with R 4.2.2,
# survey 4.1-1. Run it in the root of the source: Rscript tests/reference/golden.R

suppressMessages(library(survey))
g <- read.csv("tests/data/golden.csv")
show <- function(label, ...) cat(label, format(c(...), digits = 13), "\n")
d <- svydesign(~psu, strata = ~h, weights = ~w, data = g)
f <- svydesign(~psu, strata = ~h, weights = ~w, fpc = ~Nh, data = g)
m <- svymean(~y, d, deff = "replace")
show("mean, se, deff, interval", coef(m), SE(m), deff(m), confint(m, df = 8))
show("total, se; with fpc: se of mean, of total", coef(svytotal(~y, d)), SE(svytotal(~y, d)),
     SE(svymean(~y, f)), SE(svytotal(~y, f)))
show("ratio y/x, se", coef(svyratio(~y, ~x, d)), SE(svyratio(~y, ~x, d)))
for (method in c("mean", "logit", "xlogit", "likelihood", "asin", "beta"))
  show(paste("share of b,", method), confint(svyciprop(~b, d, method = method, df = 8)))
p <- as.numeric(coef(svymean(~b, d))); v <- as.numeric(vcov(svymean(~b, d))); n <- p * (1 - p) / v; t <- qt(.975, 8)
show("wilson", (p + t^2 / (2 * n) + c(-1, 1) * t / (2 * n) * sqrt(4 * n * p * (1 - p) + t^2)) /
       (1 + t^2 / n))
show("beta, capped at n", qbeta(.025, 36 * p, 36 - 36 * p + 1), qbeta(.975, 36 * p + 1, 36 - 36 * p))
for (by in c("g", "a")) print(svyby(~y, reformulate(by), d, svymean), digits = 13)
print(svyby(~b, ~a, d, svymean), digits = 13)
for (s in list(1:2, 3:4)) show("strata", s, coef(svymean(~y, subset(d, h %in% s))),
                               SE(svymean(~y, subset(d, h %in% s))))
t <- svyttest(y ~ g, d); show("t test", t$estimate, t$statistic, t$parameter, t$p.value)
b <- svyby(~b, ~a, d, svymean, covmat = TRUE)
for (k in list(c(1, -1, 0), c(1, 0, -1), c(0, 1, -1))) {
  c <- svycontrast(b, k); show("difference of shares, se", coef(c), SE(c))
}
for (s in c("F", "Chisq", "Wald", "adjWald")) {
  x <- svychisq(~g + a, d, statistic = s); show(paste("g x a", s), x$statistic, x$parameter, x$p.value)
}
q <- svyquantile(~x, d, c(.25, .5, .75), qrule = "math", interval.type = "mean", df = 8)
print(q); show("se", SE(q))
for (mse in c(FALSE, TRUE)) show("JKn", SE(svymean(~y, as.svrepdesign(d, type = "JKn", mse = mse))))
show("JKn with fpc", SE(svymean(~y, as.svrepdesign(f, type = "JKn"))))
first <- unlist(lapply(split(g$psu, g$h), function(psu) unique(psu)[1:2]))
two <- svydesign(~psu, strata = ~h, weights = ~w, data = g[g$psu %in% first, ])
show("first two clusters of each stratum", SE(svymean(~y, two)), SE(svytotal(~y, two)))
for (r in list(as.svrepdesign(two, type = "BRR", compress = FALSE),
               as.svrepdesign(two, type = "Fay", fay.rho = .3)))
  show("BRR, Fay .3", SE(svymean(~y, r)), SE(svytotal(~y, r)))
show("poststratify", SE(svymean(~y, postStratify(d, ~a, data.frame(
  a = c("18-34", "35-54", "55+"), Freq = c(800, 750, 550))))))
totals <- c(gF = 1100, gM = 1000, `a35-54` = 750, `a55+` = 550)
for (c in list(list(), list(calfun = "raking", epsilon = 1e-12, maxit = 100),
               list(calfun = "logit", bounds = c(.3, 2.5)), list(bounds = c(.5, 2)))) {
  m <- svymean(~y, do.call(calibrate, c(list(d, ~ g + a - 1, totals), c)))
  show("calibrate linear, raking, logit, truncated", coef(m), SE(m))
}
for (rule in c("remove", "certainty", "average")) {
  options(survey.lonely.psu = rule)
  l <- svydesign(~psu, strata = ~h, weights = ~w, data = g[g$psu != 32, ])
  show(paste("without cluster 32,", rule), SE(svymean(~y, l)), SE(svytotal(~y, l)), degf(l))
}
# adjust as survey 4.5 has it: the lonely cluster from the mean cluster total of all strata
adjusted <- function(z, data) {
  t <- aggregate(z, list(psu = data$psu, h = data$h), sum); all <- mean(t$x)
  sqrt(sum(sapply(split(t$x, t$h), function(x)
    if (length(x) == 1) (x - all)^2 else length(x) * var(x))))
}
l <- g[g$psu != 32, ]; W <- sum(l$w); mean <- sum(l$w * l$y) / W
show("adjust: mean, se, se of total", mean, adjusted(l$w * (l$y - mean) / W, l), adjusted(l$w * l$y, l))
g$good <- (g$y >= 4) + (g$y2 >= 4) + (g$y3 >= 4); g$asked <- 3; g$all <- g$good == 3
g$index <- 100 * ((g$y - 1) + (g$y2 - 1) + (g$y3 - 1)) / 12
d <- svydesign(~psu, strata = ~h, weights = ~w, data = g)
r <- svyratio(~good, ~asked, d); show("answers of 4 or 5", coef(r), SE(r))
show("all three 4 or 5, index", coef(svymean(~I(1 * all), d)), SE(svymean(~I(1 * all), d)),
     coef(svymean(~index, d)), SE(svymean(~index, d)))
