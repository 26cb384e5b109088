// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/hadamard.h"

namespace quadrat {

namespace {

using Matrix = std::vector<std::vector<std::uint8_t>>;

bool isPrime(std::size_t q)
{
    for (std::size_t d = 2; d * d <= q; ++d)
        if (q % d == 0)
            return false;
    return q > 1;
}

/// Order q + 1, q a prime that leaves 3 modulo 4.
Matrix paley(std::size_t q)
{
    std::vector<std::uint8_t> isResidue(q, 0);
    for (std::size_t k = 1; k < q; ++k)
        isResidue[k * k % q] = 1;
    Matrix matrix(q + 1, std::vector<std::uint8_t>(q + 1, 1));
    for (std::size_t i = 0; i < q; ++i)
        for (std::size_t j = 0; j < q; ++j) {
            const std::size_t sum = (i + j) % q;
            matrix[i + 1][j + 1] = sum != 0 && !isResidue[sum];
        }
    return matrix;
}

Matrix doubled(const Matrix& half)
{
    const std::size_t n = half.size();
    Matrix matrix(2 * n, std::vector<std::uint8_t>(2 * n));
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            matrix[i][j] = matrix[i][j + n] = matrix[i + n][j] = half[i][j];
            matrix[i + n][j + n] = 1 - half[i][j];
        }
    return matrix;
}

/// Halves the order until what is left can be made outright; 0 if it never can.
std::size_t startOf(std::size_t order)
{
    while (order > 4 && !isPrime(order - 1))
        order = order % 8 == 0 ? order / 2 : 0;
    return order;
}

} // namespace

std::vector<std::vector<std::uint8_t>> hadamardMatrix(std::size_t rows)
{
    std::size_t order = (rows + 3) / 4 * 4;
    while (startOf(order) == 0)
        order += 4;
    const bool isPowerOfTwo = (order & (order - 1)) == 0;
    Matrix matrix = isPowerOfTwo ? Matrix{{1}} : paley(startOf(order) - 1);
    while (matrix.size() < order)
        matrix = doubled(matrix);
    return matrix;
}

} // namespace quadrat
