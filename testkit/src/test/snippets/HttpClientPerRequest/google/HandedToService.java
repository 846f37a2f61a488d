package snippets.httpclientperrequest.google;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v2.ApacheHttpTransport;
import java.util.function.Function;

/** The service keeps the transport. */
public final class HandedToService {

  public <T> T service(Function<HttpTransport, T> builder) {
    return builder.apply(new ApacheHttpTransport());
  }
}
