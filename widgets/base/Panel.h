// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"
#include "core/record/UpdateBatch.h"
#include "widgets/base/HelpTexts.h"
#include "widgets/base/NamedRun.h"
#include "widgets/base/ShownSource.h"

#include <QJsonObject>
#include <QWidget>

#include <string>
#include <vector>

namespace drm {

class SampleSelection;

/// What every panel is. The workspace tells all of them the same; a panel overrides what concerns it, and does nothing
/// about the rest.
class Panel : public QWidget, public SourceOwner {
    Q_OBJECT

public:
    /// Whose results a panel shows.
    enum class Binding {
        Run, ///< of the scan that is shown
        Inputs, ///< of the model and the images that are open
        Own ///< of neither
    };

    /// Letters alone, "loss": the widget is called "lossPanel", its dock "lossDock", and so is its state in a case.
    const QString &name() const { return m_name; }
    const QString &title() const { return m_title; } ///< translated
    /// For the panel itself, what a user can set in it, and its plots, by object name.
    virtual HelpTexts help() const = 0;

    virtual Binding binding() const { return Binding::Run; }
    /// Whether there is something of its sources to see.
    virtual bool hasContent() const { return !sources().isEmpty(); }
    virtual bool isFilled() const { return hasContent(); } ///< it need not wait out of sight any longer
    virtual bool isEvidence() const { return true; } ///< whether a picture of it belongs into a report
    /// The one of its binding; an empty one: nothing is shown. It is set where that is set, and cleared with it.
    void setSource(const ShownSource &source) { m_source = source; }
    QString sourceTitle() const override { return m_title; }
    QVector<ShownSource> sources() const final;

    /// Shows nothing of any scan, as before a scan begins. What else is shown stays.
    virtual void clear() { }
    /// Names and units of the model's outputs; as many as are known.
    virtual void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    /// Adds what a running scan reports. Comes after clear().
    virtual void showUpdate(const UpdateBatch &batch);
    /// Shows all of a scan. Comes after clear() and setLabels().
    virtual void showRun(const ScanRecord &record);
    /// Adds the outcome of a stopped scan to what its updates have brought.
    virtual void showStopped(const ScanRecord &record);
    /// The scans of the session, and the position of the one that showRun() has shown, -1: none of them.
    virtual void setRuns(const std::vector<NamedRun> &runs, int shown);
    /// Shows what is known of this hypothesis, HypothesisResult::name; unknown names do nothing.
    virtual void selectHypothesis(const QString &name);
    /// The images that are selected in all panels; it outlives the panel. Null: nothing can be selected.
    virtual void setSelection(SampleSelection *selection);

    /// What is shown in a few words, for the caption of a picture of it; the title where there is nothing more to say.
    virtual QString caption() const { return m_title; }
    /// What is shown besides the data, for case files: names, numbers and switches, never data. "page" is a place among
    /// pages. Empty where there is nothing to choose.
    virtual QJsonObject viewState() const { return {}; }
    /// Comes after the data, and from a file of unknown origin: what is absent, of a wrong type or out of range changes
    /// nothing.
    virtual void restoreViewState(const QJsonObject &state);

signals:
    void notice(const QString &message, bool isError); ///< for the message bar: saved, copied, or why not

protected:
    /// What is shown besides that of setSource(); of Binding::Own, all of it.
    virtual QVector<ShownSource> furtherSources() const { return {}; }

    Panel(const QString &name, const QString &title, QWidget *parent);

private:
    QString m_name;
    QString m_title;
    ShownSource m_source;
};

} // namespace drm
