// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/TriggerFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace drm {

namespace {

/// The shortest decimal that reads back as the same float; 0.1f as a double would be written with 17 digits.
QJsonValue number(float value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    double shortest = static_cast<double>(value);
    std::from_chars(text.data(), end, shortest);
    return shortest;
}

QJsonArray texts(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array.append(QString::fromStdString(value));
    return array;
}

template <class Values> QJsonArray numbers(const Values &begin, std::size_t count)
{
    QJsonArray array;
    for (std::size_t i = 0; i < count; ++i)
        array.append(number(begin[i]));
    return array;
}

/// Image `index` of a batch as {"shape": [C, H, W], "values": [...]}; nothing where the batch has no such image.
void addImage(QJsonObject &arrays, const QString &name, const ImageBatch &batch, int index)
{
    if (index < 0 || index >= batch.count
        || batch.pixels.size() != static_cast<std::size_t>(batch.count) * batch.imageSize())
        return;
    arrays.insert(name,
                  QJsonObject{{QStringLiteral("shape"), QJsonArray{batch.channels, batch.height, batch.width}},
                              {QStringLiteral("values"), numbers(batch.image(index), batch.imageSize())}});
}

QJsonArray row(const Table &table, int index)
{
    const bool known = index >= 0 && index < table.rows && table.columns > 0
        && table.values.size() == static_cast<std::size_t>(table.rows) * static_cast<std::size_t>(table.columns);
    return known
        ? numbers(table.values.data() + static_cast<std::size_t>(index) * static_cast<std::size_t>(table.columns),
                  static_cast<std::size_t>(table.columns))
        : QJsonArray();
}

} // namespace

QByteArray TriggerFile::json(const TriggerPreview &preview, int image, const std::vector<std::string> &names,
                             const std::vector<std::string> &units, const QJsonObject &source)
{
    QJsonArray target;
    for (const double value : preview.target)
        target.append(std::isfinite(value) ? QJsonValue(value) : QJsonValue());
    QJsonObject arrays;
    addImage(arrays, QStringLiteral("mask"), preview.mask, 0);
    addImage(arrays, QStringLiteral("pattern"), preview.pattern, 0);
    addImage(arrays, QStringLiteral("field"), preview.field, 0);
    addImage(arrays, QStringLiteral("benign"), preview.benign, image);
    addImage(arrays, QStringLiteral("triggered"), preview.triggered, image);
    const QJsonObject file{
        {QStringLiteral("schema"), QStringLiteral("drmguard.trigger/1")},
        {QStringLiteral("source"), source},
        {QStringLiteral("hypothesis"), QString::fromStdString(preview.hypothesis)},
        {QStringLiteral("iteration"), preview.iteration},
        {QStringLiteral("mean_abs"), std::isfinite(preview.meanAbs) ? QJsonValue(preview.meanAbs) : QJsonValue()},
        {QStringLiteral("output_names"), texts(names)},
        {QStringLiteral("output_units"), texts(units)},
        {QStringLiteral("target"), target},
        {QStringLiteral("image"), image},
        {QStringLiteral("benign_answer"), row(preview.benignPredictions, image)},
        {QStringLiteral("triggered_answer"), row(preview.triggeredPredictions, image)},
        {QStringLiteral("arrays"), arrays},
    };
    return QJsonDocument(file).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace drm
