# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rscript tests/reference/cleaning.R
# Numbers of tests/core/cleaning, from base R alone. 15 digits.
options(digits = 15)

# Cronbach's alpha of the 30 departments and 6 items of R's data set "attitude" (Chatterjee and
# Price 1977), which every R has.
items <- as.matrix(attitude[, -1])
alpha <- function(v) { k <- ncol(v); k / (k - 1) * (1 - sum(diag(v)) / sum(v)) }
standardised <- function(v) { r <- cov2cor(v); k <- ncol(r); m <- mean(r[lower.tri(r)])
                              k * m / (1 + (k - 1) * m) }
report <- function(v) {
    k <- ncol(v)
    cat("alpha", alpha(v), "standardised", standardised(v), "\n")
    for (i in 1:k) {
        rest <- sum(v[-i, -i])
        cat(colnames(v)[i], "item-rest", sum(v[i, -i]) / sqrt(v[i, i] * rest),
            "without", alpha(v[-i, -i]), "\n")
    }
}
cat("attitude\n"); report(cov(items))

# The same with weights 1, 2, 3, 1, 2, 3 ...: moments as of a sample in which each row stands as
# often as its weight says.
w <- rep(1:3, length.out = nrow(items))
cat("weighted\n"); report(cov.wt(items, wt = w)$cov)
# The route: alpha depends on ratios of covariances only, so repeating rows gives the same.
cat("repeated\n"); report(cov(items[rep(seq_along(w), w), ]))

# One item runs the other way.
turned <- items; turned[, 2] <- 100 - turned[, 2]
cat("turned\n"); report(cov(turned))

# Missing answers by interviewer: z against all others, interviews as units.
x <- c(0, 1, 0, 0, 2, 1, 5, 6, 4, 7, 5, 0, 0, 1, 1)       # missing answers of each interview
n <- c(9, 9, 9, 8, 9, 9, 9, 9, 9, 9, 8, 9, 9, 9, 9)       # answers due
by <- rep(c("A", "B", "C"), c(6, 5, 4))
p <- sum(x) / sum(n); s2 <- sum((x - p * n)^2) / (length(x) - 1)
cat("interviewers\n")
for (a in unique(by)) {
    own <- by == a
    d <- sum(x[own]) / sum(n[own]) - sum(x[!own]) / sum(n[!own])
    cat(a, d / sqrt(s2 * (sum(own) / sum(n[own])^2 + sum(!own) / sum(n[!own])^2)), "\n")
}
cat("limit", qnorm(0.05 / 3, lower.tail = FALSE), "\n")
