// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace drm {

/// Asks for images: a folder, a table of labels, an HDF5 file, or any image of a folder. The dialogs of desktops, and
/// Qt's, take either files or folders; this one opens the folder that is chosen in the list, and enters it by a double
/// click.
class DataDialog : public QFileDialog {
    Q_OBJECT

public:
    explicit DataDialog(const QString &folder, QWidget *parent = nullptr);

    /// The image set that was chosen, see DataPath; empty before.
    const QString &path() const { return m_path; }

protected:
    void accept() override;

private:
    QString folderMeant() const; ///< by "This folder"
    void take(const QString &path);

    QString m_path;
};

} // namespace drm
