#define _GNU_SOURCE
#include "CMachine.h"

#ifdef __linux__
#include <sched.h>

int cm_processor(void) { return sched_getcpu(); }

void cm_avoid_processor(struct cm_thread thread, int processor) {
  cpu_set_t allowed;
  if (processor < 0 || processor >= CPU_SETSIZE) return;
  if (pthread_getaffinity_np(pthread_self(), sizeof allowed, &allowed) != 0) return;
  CPU_CLR(processor, &allowed);
  if (CPU_COUNT(&allowed) > 0) pthread_setaffinity_np(thread.handle, sizeof allowed, &allowed);
}
#else
int cm_processor(void) { return -1; }

void cm_avoid_processor(struct cm_thread thread, int processor) {}
#endif
