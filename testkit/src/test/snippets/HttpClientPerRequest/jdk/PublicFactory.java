package snippets.httpclientperrequest.jdk;

import java.net.http.HttpClient;
import javax.net.ssl.SSLContext;

/** A factory: who calls it decides how long the client lives. */
public final class PublicFactory {

  private final SSLContext ssl;

  public PublicFactory(SSLContext ssl) {
    this.ssl = ssl;
  }

  public HttpClient create() {
    return HttpClient.newBuilder().sslContext(ssl).build();
  }
}
