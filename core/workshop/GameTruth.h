// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace drm {

/// What a model of the game "clean or backdoored?" is; d labels, numbers in label units.
struct GameTruth {
    std::string model; ///< file name, without a folder
    std::string sha256; ///< of that file
    bool backdoored = false;
    std::string attack; ///< Attack::kind(); empty for a clean model, as the next two
    std::string map; ///< AnswerMapFacts::name
    std::vector<double> target; ///< d numbers; empty: none, or it depends on the image
    std::vector<std::string> labels; ///< d names, 1 to 16
    std::string units; ///< of the labels, in words
    std::vector<double> labelStd; ///< standard deviation of each label, above 0
};

/// 'truths.drmgame' in the folder of the game.
std::string gameTruthsPath(const std::string &gameFolder);

/// A file in which nobody sees the truths by accident: a line that says in English what it is and that reading on
/// spoils the game, then, on one line, JSON packed by zlib and written in Base64. It is no encryption: who wants to
/// read it can. Throws Error{WriteFailed}.
void writeGameTruths(const std::string &path, const std::vector<GameTruth> &truths);

/// In the order of the file. Throws Error: FileNotFound where it cannot be read, CorruptFile where it is no such file
/// or a damaged one, larger than 256 KiB or than 1 MiB unpacked, of no model, of more than 100 or of one twice, or
/// where its numbers do not fit its labels.
std::vector<GameTruth> readGameTruths(const std::string &path);

/// Throws Error where a model is not in the folder (FileNotFound), or is another than the truth is about (CorruptFile).
void requireGameModels(const std::string &gameFolder, const std::vector<GameTruth> &truths);

} // namespace drm
