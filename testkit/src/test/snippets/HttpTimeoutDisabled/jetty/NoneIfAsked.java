package snippets.httptimeoutdisabled.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.api.Request;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(Request request, boolean patient) {
    if (patient) {
      request.timeout(0, TimeUnit.SECONDS);
    }
  }
}
