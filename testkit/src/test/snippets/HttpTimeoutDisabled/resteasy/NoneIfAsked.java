package snippets.httptimeoutdisabled.resteasy;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(ResteasyClientBuilder builder, boolean patient) {
    if (patient) {
      builder.readTimeout(0, TimeUnit.SECONDS);
    }
  }
}
