// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/FeatureProjection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace drm {

namespace {

// Six directions more than asked for: the iteration converges with the ratio of the ninth to the second eigenvalue.
constexpr int block = 8;
constexpr int mostSteps = 100;
constexpr double tolerance = 1e-9; // of the eigenvalues, relative; the square of what the directions are off by

using Row = std::array<double, block>;

const float *rowOf(const Table &table, int row)
{
    return table.values.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(table.columns);
}

bool isFinite(const float *row, int columns)
{
    return std::all_of(row, row + columns, [](float value) { return std::isfinite(value); });
}

/// Centred rows, without those that are not finite.
struct Centred {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> mean;
    std::vector<double> values;

    explicit Centred(const std::vector<const Table *> &tables)
    {
        for (const Table *table : tables) {
            columns = static_cast<std::size_t>(table->columns);
            for (int row = 0; row < table->rows; ++row) {
                if (isFinite(rowOf(*table, row), table->columns))
                    values.insert(values.end(), rowOf(*table, row), rowOf(*table, row) + columns);
            }
        }
        rows = columns > 0 ? values.size() / columns : 0;
        mean.assign(columns, 0.0);
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t i = 0; i < columns; ++i)
                mean[i] += values[row * columns + i] / static_cast<double>(rows);
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t i = 0; i < columns; ++i)
                values[row * columns + i] -= mean[i];
    }

    double squares() const
    {
        double sum = 0;
        for (const double value : values)
            sum += value * value;
        return sum;
    }

    /// XᵀX applied to the columns of `directions` (m×block).
    std::vector<Row> scatterTimes(const std::vector<Row> &directions) const
    {
        std::vector<Row> product(columns, Row{});
        for (std::size_t row = 0; row < rows; ++row) {
            const double *x = values.data() + row * columns;
            Row along{};
            for (std::size_t i = 0; i < columns; ++i)
                for (int k = 0; k < block; ++k)
                    along[k] += x[i] * directions[i][k];
            for (std::size_t i = 0; i < columns; ++i)
                for (int k = 0; k < block; ++k)
                    product[i][k] += x[i] * along[k];
        }
        return product;
    }
};

double dot(const std::vector<Row> &a, int i, const std::vector<Row> &b, int j)
{
    double sum = 0;
    for (std::size_t row = 0; row < a.size(); ++row)
        sum += a[row][i] * b[row][j];
    return sum;
}

/// Gram and Schmidt, twice for the rounding; a direction that others already span becomes zero.
void orthonormalise(std::vector<Row> &directions)
{
    for (int k = 0; k < block; ++k) {
        const double before = std::sqrt(dot(directions, k, directions, k));
        for (int pass = 0; pass < 2; ++pass) {
            for (int other = 0; other < k; ++other) {
                const double share = dot(directions, k, directions, other);
                for (Row &row : directions)
                    row[k] -= share * row[other];
            }
        }
        const double length = std::sqrt(dot(directions, k, directions, k));
        const double scale = length > 1e-12 * before && length > 0 ? 1 / length : 0;
        for (Row &row : directions)
            row[k] *= scale;
    }
}

using Small = std::array<Row, block>;

/// Jacobi's rotations: `matrix` becomes diagonal, the columns of the result are its eigenvectors.
Small eigenvectors(Small &matrix)
{
    Small vectors{};
    for (int i = 0; i < block; ++i)
        vectors[i][i] = 1;
    for (int sweep = 0; sweep < 30; ++sweep) {
        for (int p = 0; p < block; ++p) {
            for (int q = p + 1; q < block; ++q) {
                if (std::abs(matrix[p][q]) <= 1e-15 * std::sqrt(std::abs(matrix[p][p] * matrix[q][q])))
                    continue;
                const double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
                const double t = (theta >= 0 ? 1 : -1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
                const double c = 1 / std::sqrt(t * t + 1);
                const double s = t * c;
                for (int i = 0; i < block; ++i) {
                    const double left = matrix[i][p];
                    matrix[i][p] = c * left - s * matrix[i][q];
                    matrix[i][q] = s * left + c * matrix[i][q];
                }
                for (int i = 0; i < block; ++i) {
                    const double upper = matrix[p][i];
                    matrix[p][i] = c * upper - s * matrix[q][i];
                    matrix[q][i] = s * upper + c * matrix[q][i];
                    const double left = vectors[i][p];
                    vectors[i][p] = c * left - s * vectors[i][q];
                    vectors[i][q] = s * left + c * vectors[i][q];
                }
            }
        }
    }
    return vectors;
}

struct Components {
    std::vector<Row> directions; ///< m×block, the first two columns are what was asked for
    std::array<double, 2> eigenvalues{}; ///< of XᵀX
};

/// Turns `directions` so that its columns are the best eigenvectors within what they span, largest first.
Components ritz(const std::vector<Row> &directions, const std::vector<Row> &product)
{
    Small matrix{};
    for (int i = 0; i < block; ++i)
        for (int j = i; j < block; ++j)
            matrix[i][j] = matrix[j][i] = dot(directions, i, product, j);
    const Small vectors = eigenvectors(matrix);
    std::array<int, block> order{};
    for (int i = 0; i < block; ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&matrix](int a, int b) { return matrix[a][a] > matrix[b][b]; });
    Components found;
    found.directions.assign(directions.size(), Row{});
    for (std::size_t row = 0; row < directions.size(); ++row)
        for (int k = 0; k < block; ++k)
            for (int i = 0; i < block; ++i)
                found.directions[row][k] += directions[row][i] * vectors[i][order[k]];
    for (std::size_t k = 0; k < found.eigenvalues.size(); ++k)
        found.eigenvalues[k] = std::max(0.0, matrix[order[k]][order[k]]);
    return found;
}

Components principal(const Centred &data)
{
    std::mt19937 generator(1);
    std::vector<Row> directions(data.columns);
    for (Row &row : directions)
        for (double &value : row)
            value = static_cast<double>(generator()) / static_cast<double>(std::mt19937::max()) - 0.5;
    Components found;
    for (int step = 0; step < mostSteps; ++step) {
        orthonormalise(directions);
        std::vector<Row> product = data.scatterTimes(directions);
        const std::array<double, 2> before = found.eigenvalues;
        found = ritz(directions, product);
        const auto settled = [&](int k) {
            const double allowed = tolerance * found.eigenvalues[k] + 1e-14 * found.eigenvalues[0];
            return std::abs(found.eigenvalues[k] - before[k]) <= allowed;
        };
        if (step > 0 && settled(0) && settled(1))
            break;
        directions = std::move(product);
    }
    for (int k = 0; k < 2; ++k) {
        double largest = 0;
        for (const Row &row : found.directions)
            largest = std::abs(row[k]) > std::abs(largest) ? row[k] : largest;
        for (Row &row : found.directions)
            row[k] *= largest < 0 ? -1 : 1;
    }
    return found;
}

PlanePoints project(const Table &table, const Centred &data, const Components &components)
{
    PlanePoints points;
    for (int row = 0; row < table.rows; ++row) {
        const float *values = rowOf(table, row);
        const double missing = isFinite(values, table.columns) ? 0 : std::numeric_limits<double>::quiet_NaN();
        double x = missing;
        double y = missing;
        for (std::size_t i = 0; i < data.columns; ++i) {
            const double centred = static_cast<double>(values[i]) - data.mean[i];
            x += centred * components.directions[i][0];
            y += centred * components.directions[i][1];
        }
        points.x.push_back(x);
        points.y.push_back(y);
    }
    return points;
}

} // namespace

FeatureProjection projectFeatures(const Table &benign, const Table &triggered, FeatureProjection::Basis basis)
{
    FeatureProjection projection;
    projection.basis = basis;
    if (!benign.isComplete() || !triggered.isComplete() || benign.columns != triggered.columns)
        return projection;
    std::vector<const Table *> tables{&benign};
    if (basis == FeatureProjection::Basis::Both)
        tables.push_back(&triggered);
    const Centred data(tables);
    const double total = data.squares();
    if (data.rows < 2 || !(total > 0))
        return projection;
    const Components components = principal(data);
    for (std::size_t k = 0; k < projection.explained.size(); ++k)
        projection.explained[k] = std::min(1.0, components.eigenvalues[k] / total);
    projection.benign = project(benign, data, components);
    projection.triggered = project(triggered, data, components);
    projection.valid = true;
    return projection;
}

} // namespace drm
