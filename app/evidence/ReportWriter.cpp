// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/ReportWriter.h"

#include "app/base/ErrorText.h"
#include "app/report/ReportFormats.h"
#include "app/report/ReportLanguage.h"
#include "core/report/document/CaseReport.h"
#include "core/report/document/ReportFolder.h"
#include "core/seal/ReportFacts.h"
#include "core/seal/Seal.h"
#include "core/seal/SigningKey.h"

#include <optional>

namespace drm {

namespace {

struct ReportStopped { };

} // namespace

ReportWriter::ReportWriter(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReportWriter::~ReportWriter()
{
    stop();
    m_pool.waitForDone();
}

void ReportWriter::write(const ReportOrder &order)
{
    m_stopping = false;
    m_pool.start([this, order] {
        std::function<void()> answer;
        try {
            answer = work(order);
        } catch (const ReportStopped &) {
            answer = [this] { emit stopped(); };
        } catch (const Error &error) {
            answer = [this, error] { emit failed(error.kind(), ErrorText::of(error)); };
        } catch (const std::exception &error) {
            answer = [this, text = ErrorText::of(error)] { emit failed(ErrorKind::Internal, text); };
        }
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

/// What is to be said of the report, once it is there.
std::function<void()> ReportWriter::work(const ReportOrder &order)
{
    std::optional<SigningKey> key; // first: a wrong passphrase is told at once
    if (!order.keyPath.empty())
        key.emplace(SigningKey::read(order.keyPath, [&] { return order.passphrase; }));
    std::vector<ReportFormat> formats = reportFormats(order.content.report.formats);
    const int all = static_cast<int>(formats.size()) + 2; // reading before, sealing after
    int done = 0;
    const auto begin = [this, all, &done](const QString &file) {
        if (m_stopping)
            throw ReportStopped();
        const int now = done++;
        QMetaObject::invokeMethod(
            this, [this, all, now, file] { emit progressed(now, all, file); }, Qt::QueuedConnection);
    };
    begin(tr("run files"));
    const Report report = reportOf(order.content, order.runs);
    QStringList files;
    for (ReportFormat &format : formats) {
        files << QString::fromStdString(format.file);
        format.write = [begin, file = files.last(), write = format.write](const Report &made, const Words &words,
                                                                          const std::vector<WrittenFile> &written) {
            begin(file);
            return write(made, words, written);
        };
    }
    const std::string &language = order.content.report.language;
    writeReport(
        order.folder, report, formats, reportWords(language.empty() ? "en" : language),
        [&](const std::string &folder) {
            begin(QStringLiteral("manifest.json"));
            sealFolder(folder, readReportFacts(folder).facts, key ? &*key : nullptr);
        });
    return [this, folder = QString::fromStdString(order.folder), files,
            id = key ? QString::fromStdString(key->publicKey().id()) : QString()] { emit written(folder, files, id); };
}

} // namespace drm
