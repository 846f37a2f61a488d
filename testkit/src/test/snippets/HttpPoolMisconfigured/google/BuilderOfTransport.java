package snippets.httppoolmisconfigured.google;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v2.ApacheHttpTransport;

/** Both are set on the builder that the library has. */
public final class BuilderOfTransport {

  private final HttpTransport transport =
      new ApacheHttpTransport(
          ApacheHttpTransport.newDefaultHttpClientBuilder()
              .setMaxConnTotal(100)
              .setMaxConnPerRoute(100)
              .build());

  public HttpTransport transport() {
    return transport;
  }
}
