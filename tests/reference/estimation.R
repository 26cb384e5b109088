# SPDX-License-Identifier: GPL-3.0-or-later
#
# Numbers of tests/core/workflow/survey_reference_test.cpp, 15 digits; made with R 4.2.2,
# survey 4.1-1. Run it in the root of the source: Rscript tests/reference/estimation.R
# With the argument "data" it first writes the files of tests/data anew from the package.

suppressMessages(library(survey))
options(digits = 15, width = 200)
show <- function(label, ...) cat(label, format(c(...), digits = 15), "\n")
rows <- function(label, x) { cat(label, "\n"); print(x) }

if (identical(commandArgs(TRUE), "data")) {
  data(api)
  size <- function(d) c("large", "middle", "small")[3 - (d$enroll > 400) - (d$enroll > 700)]
  keep <- function(d, columns, file) {
    d$api00[d$mobility > 50 & !is.na(d$mobility)] <- NA
    d$size <- size(d)
    write.csv(d[, columns], file, row.names = FALSE, quote = FALSE, na = "")
  }
  keep(apiclus2, c("dnum", "snum", "stype", "sch.wide", "comp.imp", "awards", "api99", "api00",
                   "enroll", "ell", "meals", "mobility", "acs.46", "size", "pw", "fpc1", "fpc2"),
       "tests/data/schools_two_stage.csv")
  keep(apistrat, c("snum", "stype", "sch.wide", "comp.imp", "awards", "api99", "api00", "enroll",
                   "ell", "meals", "mobility", "acs.46", "size", "pw", "fpc"),
       "tests/data/schools_stratified.csv")
}

one <- read.csv("tests/data/schools.csv", stringsAsFactors = TRUE)
two <- read.csv("tests/data/schools_two_stage.csv", stringsAsFactors = TRUE, na.strings = "")
str <- read.csv("tests/data/schools_stratified.csv", stringsAsFactors = TRUE, na.strings = "")
c1 <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = one)
c2 <- svydesign(id = ~dnum + snum, weights = ~pw, fpc = ~fpc1 + fpc2, data = two)
st <- svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = str)

cat("== two stages\n")
for (v in c("api00", "enroll", "meals")) {
  f <- as.formula(paste0("~", v))
  m <- svymean(f, c2, na.rm = TRUE, deff = "replace"); t <- svytotal(f, c2, na.rm = TRUE)
  show(paste(" mean, se, deff, total, se", v), coef(m), SE(m), deff(m), coef(t), SE(t))
}
r <- svyratio(~enroll, ~api99, c2, na.rm = TRUE); show(" ratio enroll/api99, se", coef(r), SE(r))
cat("== domains with where\n")
high <- subset(c2, meals > 40)
by <- svyby(~api00, ~stype, high, svymean, na.rm = TRUE)
rows(" where meals > 40: mean api00 by stype", by)
for (s in levels(two$stype)) show(paste("  df", s), degf(subset(high, stype == s & !is.na(api00))))
rows(" totals of enroll by sch.wide and awards",
     svyby(~enroll, ~sch.wide + awards, c2, svytotal, na.rm = TRUE))
cat("== shares\n")
known <- subset(c2, !is.na(size))
for (m in c("logit", "likelihood", "asin", "beta", "mean", "xlogit")) {
  p <- svyciprop(~I(size == "small"), known, method = m, df = degf(known))
  show(paste(" size small", m), coef(p), confint(p), degf(known))
}
p <- svyciprop(~I(size == "small"), subset(st, !is.na(acs.46)), method = "logit",
               df = degf(subset(st, !is.na(acs.46))), level = 0.9)
show(" stratified, 90 %, where acs.46 given", coef(p), confint(p), degf(subset(st, !is.na(acs.46))))
cat("== crosstab with missing values\n")
tab <- function(d, name) {
  for (s in c("F", "Chisq", "Wald", "adjWald")) {
    t <- svychisq(~size + stype, d, statistic = s)
    show(paste("", name, s), t$statistic, t$parameter, t$p.value)
  }
  rows(" counts", svytotal(~interaction(size, stype), d, na.rm = TRUE))
  rows(" column shares", svyby(~size, ~stype, d, svymean, na.rm = TRUE))
  rows(" row shares", svyby(~stype, ~size, d, svymean, na.rm = TRUE))
}
tab(c2, "two stages")
tab(st, "stratified")
tab(c1w <- svydesign(id = ~dnum, weights = ~pw, data = transform(one, size = sch.wide)), "clusters")
cat("== quantiles\n")
for (n in c("c2", "st")) {
  q <- svyquantile(~api00, get(n), c(0.1, 0.25, 0.5, 0.9), na.rm = TRUE, qrule = "math",
                   ci = TRUE, interval.type = "mean", df = degf(subset(get(n), !is.na(api00))))
  rows(paste("", n), q); show("  se", SE(q))
}
q <- svyby(~api00, ~stype, c2, svyquantile, quantiles = 0.5, qrule = "math", na.rm = TRUE,
           ci = TRUE, vartype = "ci", df = 30)
rows(" medians by stype (df 30)", q)
cat("== regression\n")
fit <- function(label, model) {
  s <- summary(model, df.resid = degf(model$survey.design) + 1 - length(coef(model)))
  rows(label, s$coefficients); show("  df", s$df.residual, degf(model$survey.design))
}
str$ell_stypeH <- str$ell * (str$stype == "H"); str$ell_stypeM <- str$ell * (str$stype == "M")
st <- svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = str)
fit(" gaussian, interaction, fpc", svyglm(api00 ~ ell * stype, st))
fit(" gaussian, two stages", svyglm(api00 ~ meals + stype, c2))
fit(" binomial, two stages", svyglm(I(awards == "Yes") ~ meals + stype, c2, family = quasibinomial))
fit(" binomial, stratified", svyglm(I(sch.wide == "Yes") ~ ell + meals + comp.imp, st,
                                  family = quasibinomial))
cat("== t test\n")
t <- svyttest(api00 ~ awards, c2)
show(" two stages: diff, t, df, p, interval", t$estimate, t$statistic, t$parameter, t$p.value,
     confint(t))
cat("== replicates\n")
rep <- function(label, d, ...) {
  r <- as.svrepdesign(d, ...)
  m <- svymean(~api00, r, na.rm = TRUE); t <- svytotal(~api99, r)
  q <- svyratio(~api99, ~enroll, r, na.rm = TRUE)
  show(label, coef(m), SE(m), coef(t), SE(t), coef(q), SE(q), degf(r))
  r
}
rep(" JK1 clusters", c1, type = "JK1") -> j1
show("  mean by stype se", SE(svyby(~api00, ~stype, j1, svymean)))
t <- svyttest(api00 ~ sch.wide, j1); show("  t test", t$estimate, t$statistic, t$parameter, t$p.value)
fit("  JK1 regression", svyglm(api00 ~ api99 + stype, j1))
x <- svychisq(~sch.wide + stype, j1); show("  svychisq F", x$statistic, x$parameter, x$p.value)
rep(" JKn stratified", st, type = "JKn")
rep(" JKn stratified mse", st, type = "JKn", mse = TRUE)
cat("== stratified poll (ces11)\n")
ces <- read.csv("resources/samples/ces11/ces11.csv", stringsAsFactors = TRUE)
poll <- svydesign(id = ~1, strata = ~province, weights = ~weight, data = ces)
m <- svymean(~importance, poll, deff = "replace")
rows(" importance", cbind(coef(m), SE(m), deff(m)))
rows(" abortion by gender and urban", svyby(~I(abortion == "Yes"), ~gender + urban, poll, svyciprop,
     method = "beta", vartype = "ci", df = degf(poll)))
for (s in c("F", "Chisq", "Wald", "adjWald")) {
  x <- svychisq(~importance + education, poll, statistic = s)
  show(paste(" importance x education", s), x$statistic, x$parameter, x$p.value)
}
fit(" abortion", svyglm(I(abortion == "Yes") ~ gender + importance + urban, poll,
                        family = quasibinomial))
