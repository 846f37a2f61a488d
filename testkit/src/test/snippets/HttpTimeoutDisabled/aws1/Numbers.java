package snippets.httptimeoutdisabled.aws1;

import com.amazonaws.ClientConfiguration;

/** With numbers. */
public final class Numbers {

  public ClientConfiguration settings(int millis) {
    return new ClientConfiguration().withConnectionTimeout(2_000).withSocketTimeout(millis);
  }
}
