package snippets.httpclientperrequest.ahc;

import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.AsyncHttpClientConfig;
import org.asynchttpclient.Dsl;

/** The caller keeps the client. */
public final class Factory {

  public AsyncHttpClient create(AsyncHttpClientConfig config) {
    return Dsl.asyncHttpClient(config);
  }
}
