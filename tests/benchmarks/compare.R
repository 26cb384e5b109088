# SPDX-License-Identifier: GPL-3.0-or-later
# The tasks of whole_tasks.py in R survey, for comparison.
#   Rscript compare.R DATA_DIR ROWS [TASK ...]
# Prints the seconds of the task itself; time the process from outside for the whole, which also
# starts R, reads the text (data.table::fread) and makes the design.
suppressPackageStartupMessages({ library(data.table); library(survey) })
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
rows <- as.integer(arguments[2])
tasks <- if (length(arguments) > 2) arguments[-(1:2)] else c("T2", "T3", "T4", "T5", "T6", "T7", "T8")
setDTthreads(2L)
people <- fread(file.path(folder, sprintf("survey_%d.csv", rows)), encoding = "UTF-8", data.table = FALSE)
items <- paste0("q", 1:20)
for (name in c("sex", "agegrp", "edu", "commune", items)) people[[name]] <- factor(people[[name]])
design <- svydesign(ids = ~psu, strata = ~stratum, fpc = ~fpc1, weights = ~w, data = people)
on <- function(name, group) as.formula(sprintf("~%s+%s", name, group))
one <- function(name) as.formula(paste0("~", name))

totals <- read.csv(file.path(folder, "margins.csv"))
margins <- lapply(split(totals, factor(totals$variable, unique(totals$variable))), function(m)
  setNames(data.frame(factor(m$level), m$total), c(m$variable[1], "Freq")))
auxiliary <- read.csv(file.path(folder, sprintf("aux_totals_%d.csv", rows)))
auxiliary <- setNames(auxiliary$total, auxiliary$name)

run <- list(
  T2 = function() lapply(items, function(q) {
    m <- svymean(one(q), design, na.rm = TRUE)
    p <- coef(m)
    plogis(qlogis(p) + outer(SE(m) / (p * (1 - p)), c(-1, 1) * qt(0.975, degf(design))))
  }),
  T3 = function() lapply(items, function(q) list(
    svychisq(on(q, "commune"), design, statistic = "F"),
    svyby(one(q), ~commune, design, svymean, na.rm = TRUE))),
  T4 = function() svyby(~income + minutes, ~commune + sex, design, svymean),
  T5 = function() svymean(~income, rake(design, lapply(names(margins), one), unname(margins),
                                        control = list(maxit = 50, epsilon = 1e-7))),
  T6 = function() {
    set.seed(1)
    for (q in items) design$variables[[q]] <- as.numeric(design$variables[[q]])
    replicates <- as.svrepdesign(design, type = "subbootstrap", replicates = 500)
    svymean(as.formula(paste("~", paste(c(items, "income", "minutes"), collapse = "+"))),
            replicates, na.rm = TRUE)
  },
  T7 = function() svyby(~income, ~commune, design, svyquantile, quantiles = c(.25, .5, .75), ci = TRUE),
  T8 = function() svymean(~income, calibrate(design, ~sex + agegrp + edu + commune + income + minutes,
                                             auxiliary, calfun = "linear")))
for (task in tasks) cat(sprintf("%-4s %8.3f s\n", task, system.time(run[[task]]())[["elapsed"]]))
