// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AttackFacts.h"
#include "core/record/MitigateRecord.h"
#include "widgets/base/ShownSource.h"

#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QSlider;
class QStandardItemModel;

namespace drm {

class CompactTable;
class ImageGrid;
class PlotView;

/// A mitigation: clean error, AE and DAE by epoch while it runs; then the errors before and after, and what both models
/// answer to the same triggered images.
class MitigationPanel : public QWidget, public SourceOwner {
    Q_OBJECT

public:
    explicit MitigationPanel(QWidget *parent = nullptr);

    /// Whose titles stand for the names of true triggers.
    void setAttacks(const std::vector<AttackFacts> &attacks) { m_attacks = attacks; }

    void reset();
    /// The model that is being cleaned; showRecord() takes its place.
    void setSource(const ShownSource &source) { m_sources = {source}; }
    QString sourceTitle() const override { return tr("Mitigation"); }
    /// The suspicious model, then the cleaned one.
    QVector<ShownSource> sources() const override { return m_sources; }
    /// Phases that are not a mitigation's are left aside.
    void startPhase(const PhaseInfo &phase);
    /// Records of a phase that was not started are dropped.
    void addRecords(const std::vector<IterationRecord> &records);
    void showRecord(const MitigateRecord &record);

    PlotView *curves() const { return m_curves; }
    ImageGrid *images() const { return m_images; }

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not

private:
    struct Phase {
        QVector<double> epochs;
        std::vector<QVector<double>> values; ///< one a term
        std::vector<int> curves;
    };

    QLayout *layOutSamples();
    void showSample();
    void fillTable(const MitigateRecord &record);

    QVector<ShownSource> m_sources;
    std::map<int, Phase> m_phases; ///< by PhaseInfo::index
    std::vector<MitigationSamples> m_samples;
    std::vector<std::string> m_labelNames;
    std::vector<AttackFacts> m_attacks;
    PlotView *m_curves;
    QWidget *m_outcome;
    QComboBox *m_trigger;
    QSlider *m_sample;
    QLabel *m_sampleText;
    ImageGrid *m_images;
    CompactTable *m_table;
    QStandardItemModel *m_numbers;
};

} // namespace drm
