package snippets.httptimeoutdisabled.jaxrsjavax;

import java.util.concurrent.TimeUnit;
import javax.ws.rs.client.ClientBuilder;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(ClientBuilder builder, boolean patient) {
    if (patient) {
      builder.readTimeout(0, TimeUnit.SECONDS);
    }
  }
}
