; The installer for Windows: for one user, without an administrator, in English and German.
; Made by installers/windows/setup.py, which defines the names in capitals. README.md beside this file lists
; the options and the exit codes.
Unicode true
; A 64-bit installer, like the program: a 32-bit Windows refuses it in its own words and language.
Target amd64-unicode
!ifdef HASTY
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!define NAME "Copycue"
!define PUBLISHER "The Copycue developers"
!define OWN_KEY "Software\Copycue"
!define LISTED_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Copycue"
!define LOGIN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define OLDEST_BUILD 17763 ; Windows 10 1809, the oldest that Qt supports

!define STILL_RUNNING 3
!define WINDOWS_TOO_OLD 5
!define OLD_VERSION_STAYED 4

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "WinVer.nsh"

!ifdef PREVIEW ; made and tried under Wine instead of Windows
  Name "${NAME} ${VERSION} $(Preview)"
  !define LISTED_NAME "${NAME} (preview)"
  !define DESCRIPTION "Installer of ${NAME} (preview build)"
  !define MUI_WELCOMEPAGE_TEXT "$(Welcome)$(WelcomePreview)$_CLICK"
!else
  Name "${NAME} ${VERSION}"
  !define LISTED_NAME "${NAME}"
  !define DESCRIPTION "Installer of ${NAME}"
  !define MUI_WELCOMEPAGE_TEXT "$(Welcome)$_CLICK"
!endif
BrandingText "${NAME} ${VERSION}"
OutFile "${TARGET}"
RequestExecutionLevel user
ManifestDPIAware true
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${OWN_KEY}" "InstallDir"

VIProductVersion "${FOUR_NUMBERS}"
VIFileVersion "${FOUR_NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${DESCRIPTION}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "MIT License"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\copycue-gui.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!include "english.nsh"
!include "german.nsh"

; --- what both the installer and the uninstaller do ------------------------------------------------

; /LANG=1031 is German, /LANG=1033 English; else the language of Windows.
!macro TakeLanguage
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/LANG=" $R1
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE $R1
  ${EndIf}
!macroend

; Goes on when no program in a folder runs any more. A running program's file can be read, not written.
; Unattended, somebody who is at work is left alone: after ten seconds it ends with ${STILL_RUNNING}.
!macro DefineAwaitClosed un
Function ${un}AwaitClosed
  Exch $R2 ; the folder
  StrCpy $R3 0
  ${Do}
    StrCpy $R4 ""
    !insertmacro NoteIfRunning "copycue-gui.exe"
    !insertmacro NoteIfRunning "copycue.exe"
    ${If} $R4 == ""
      ${ExitDo}
    ${EndIf}
    ${If} ${Silent}
      IntOp $R3 $R3 + 1
      ${If} $R3 > 20
        SetErrorLevel ${STILL_RUNNING}
        Quit
      ${EndIf}
      Sleep 500
    ${ElseIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(StillRunning)" IDCANCEL`
      SetErrorLevel ${STILL_RUNNING}
      Quit
    ${EndIf}
  ${Loop}
  Pop $R2
FunctionEnd
!macroend

!macro NoteIfRunning program
  ${If} ${FileExists} "$R2\${program}"
    ClearErrors
    FileOpen $R5 "$R2\${program}" a
    ${If} ${Errors}
      StrCpy $R4 "${program}"
    ${Else}
      FileClose $R5
    ${EndIf}
  ${EndIf}
!macroend

!insertmacro DefineAwaitClosed ""
!insertmacro DefineAwaitClosed "un."

; --- installing -------------------------------------------------------------------------------------

Section "${NAME}" SectionProgram
  SectionIn RO
  Call ReplaceOldVersion
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*.*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  SetOutPath "$PROFILE" ; where the program starts: never in its own folder, which could not be removed then
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\copycue-gui.exe"
  WriteRegStr HKCU "${OWN_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${LISTED_KEY}" "DisplayName" "${LISTED_NAME}"
  WriteRegStr HKCU "${LISTED_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED_KEY}" "DisplayIcon" "$INSTDIR\copycue-gui.exe,0"
  WriteRegStr HKCU "${LISTED_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${LISTED_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${LISTED_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${LISTED_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED_KEY}" "NoRepair" 1
SectionEnd

Section /o "$(DesktopShortcut)" SectionDesktop
  SetOutPath "$PROFILE"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\copycue-gui.exe"
SectionEnd

Function .onInit
  !insertmacro TakeLanguage
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(WindowsTooOld)" /SD IDOK
    SetErrorLevel ${WINDOWS_TOO_OLD}
    Quit
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/DESKTOP" $R1
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\${NAME}.lnk" ; as it was chosen the last time
    !insertmacro SelectSection ${SectionDesktop}
  ${EndIf}
FunctionEnd

; The old version takes its own files away, by its own list: none of them stays between those of the new one.
Function ReplaceOldVersion
  ReadRegStr $R0 HKCU "${LISTED_KEY}" "InstallLocation"
  ${If} $R0 == ""
    StrCpy $R0 $INSTDIR
  ${EndIf}
  Push $R0
  Call AwaitClosed
  ${If} ${FileExists} "$R0\Uninstall.exe"
    ; Run where it is ("_?="), as else it would go on from a copy while the new version is installed.
    ExecWait '"$R0\Uninstall.exe" /S /UPGRADE _?=$R0' $R1
    ${If} $R1 != 0
      SetErrorLevel ${OLD_VERSION_STAYED}
      MessageBox MB_OK|MB_ICONSTOP "$(OldVersionStayed)" /SD IDOK
      Quit
    ${EndIf}
    Delete "$R0\Uninstall.exe"
    RMDir "$R0"
  ${EndIf}
FunctionEnd

; --- uninstalling -----------------------------------------------------------------------------------

Section "un.${NAME}" SectionRemoval
  SectionIn RO
  Push $INSTDIR
  Call un.AwaitClosed
  !include "${REMOVAL}"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $R1
  ${If} ${Errors}
    Call un.RemoveTraces
  ${EndIf}
SectionEnd

Section /o "un.$(AlsoData)" SectionData
  RMDir /r "$LOCALAPPDATA\copycue" ; the program's own folder, in which nothing else is kept
SectionEnd

Function un.onInit
  !insertmacro TakeLanguage
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/DELETEDATA" $R1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${SectionData}
  ${EndIf}
FunctionEnd

; What an upgrade keeps: shortcuts, the entry among the programs, and the start at login if it starts this copy.
Function un.RemoveTraces
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ReadRegStr $R0 HKCU "${LOGIN_KEY}" "copycue"
  StrLen $R1 '"$INSTDIR\'
  StrCpy $R0 $R0 $R1
  ${If} $R0 == '"$INSTDIR\'
    DeleteRegValue HKCU "${LOGIN_KEY}" "copycue"
  ${EndIf}
  DeleteRegKey HKCU "${LISTED_KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
FunctionEnd
