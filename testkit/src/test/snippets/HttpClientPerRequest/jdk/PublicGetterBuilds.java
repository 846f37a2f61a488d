package snippets.httpclientperrequest.jdk;

import java.net.http.HttpClient;

/** A getter that builds, called by other code. */
public final class PublicGetterBuilds {

  private final HttpClient.Builder builder;

  public PublicGetterBuilds(HttpClient.Builder builder) {
    this.builder = builder;
  }

  public HttpClient getHttpClient() {
    HttpClient client = builder.build();
    return client;
  }
}
