package snippets.httpbodyunbounded.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.filter.LoggingFilter;

/** Only if a setting asks for it. */
public final class LoggingIfAsked {

  public void log(Client client, boolean debug) {
    if (debug) {
      client.addFilter(new LoggingFilter());
    }
  }
}
