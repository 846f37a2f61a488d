package snippets.httpbodyunbounded.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.filter.LoggingFilter;
import java.util.logging.Logger;

/** The filter logs the start of an entity, and no more. */
public final class StartOfEntities {

  private static final int MOST = 10_000;

  public void log(Client client) {
    client.addFilter(new LoggingFilter(Logger.getLogger("shop.http"), MOST));
  }
}
