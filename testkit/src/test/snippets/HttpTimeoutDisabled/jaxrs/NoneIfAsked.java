package snippets.httptimeoutdisabled.jaxrs;

import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(ClientBuilder builder, boolean patient) {
    if (patient) {
      builder.readTimeout(0, TimeUnit.SECONDS);
    }
  }
}
