# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the definition of drm::sourceCommit() to OUT, where it is another than there. Called at every build.
execute_process(COMMAND git describe --always --exclude=* --abbrev=12 --dirty=+changes WORKING_DIRECTORY ${SOURCE}
    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
if(failed OR NOT EXISTS ${SOURCE}/.git)
    set(commit "")
endif()
set(text "#include \"core/report/SourceCommit.h\"\n\nstd::string drm::sourceCommit()\n{\n    return \"${commit}\";\n}\n")
set(present "")
if(EXISTS ${OUT})
    file(READ ${OUT} present)
endif()
if(NOT text STREQUAL present)
    file(WRITE ${OUT} "${text}")
endif()
