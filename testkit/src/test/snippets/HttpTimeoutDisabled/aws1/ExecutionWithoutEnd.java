package snippets.httptimeoutdisabled.aws1;

import com.amazonaws.ClientConfiguration;

/** 0 is the default of the whole call. */
public final class ExecutionWithoutEnd {

  public ClientConfiguration settings() {
    return new ClientConfiguration().withClientExecutionTimeout(0).withRequestTimeout(0);
  }
}
