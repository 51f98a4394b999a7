/* For trials under Wine 8 only, never handed out: stands in for the icuuc.dll that Windows 10 has and Wine 8 lacks,
 * and that Qt 6 is linked to. It knows no converter and says so; Qt's own ones (UTF-8, UTF-16, the system's) do. */
#include <stddef.h>
#include <stdint.h>

#define EXPORTED __declspec(dllexport)
#define FILE_ACCESS_ERROR 4 /* ICU's word for an unknown converter */

typedef int Status;
typedef struct Converter Converter;

static void refuse(Status *status) {
    if (status) *status = FILE_ACCESS_ERROR;
}

EXPORTED Converter *ucnv_open(const char *name, Status *status) { refuse(status); return NULL; }
EXPORTED void ucnv_close(Converter *converter) {}
EXPORTED void ucnv_reset(Converter *converter) {}
EXPORTED int8_t ucnv_getMaxCharSize(const Converter *converter) { return 1; }
EXPORTED const char *ucnv_getName(const Converter *converter, Status *status) { refuse(status); return NULL; }
EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, Status *status) { refuse(status); return NULL; }
EXPORTED const char *ucnv_getAvailableName(int32_t number) { return NULL; }
EXPORTED int32_t ucnv_countAvailable(void) { return 0; }
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void ucnv_getToUCallBack(const Converter *converter, void *action, void *context) {}
EXPORTED void ucnv_getFromUCallBack(const Converter *converter, void *action, void *context) {}
EXPORTED void ucnv_setToUCallBack(Converter *converter, void *action, const void *context, void *old_action, const void *old_context, Status *status) { refuse(status); }
EXPORTED void ucnv_setFromUCallBack(Converter *converter, void *action, const void *context, void *old_action, const void *old_context, Status *status) { refuse(status); }
EXPORTED void ucnv_cbToUWriteUChars(void *arguments, const void *source, int32_t length, int32_t offset, Status *status) { refuse(status); }
EXPORTED void ucnv_cbFromUWriteUChars(void *arguments, const void *source, const void *limit, int32_t offset, Status *status) { refuse(status); }
EXPORTED void ucnv_toUnicode(Converter *converter, void *target, const void *target_limit, const char **source, const char *source_limit, int32_t *offsets, int8_t flush, Status *status) { refuse(status); }
EXPORTED void ucnv_fromUnicode(Converter *converter, char **target, const char *target_limit, const void **source, const void *source_limit, int32_t *offsets, int8_t flush, Status *status) { refuse(status); }
EXPORTED int32_t ucnv_toUCountPending(const Converter *converter, Status *status) { return 0; }
EXPORTED int32_t ucnv_fromUCountPending(const Converter *converter, Status *status) { return 0; }
