package snippets.httptimeoutmissing.ahc;

import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/** All is bounded by 60 s. */
public final class Defaults {

  private final AsyncHttpClient client = Dsl.asyncHttpClient();

  public Response get(String url) throws Exception {
    return client.prepareGet(url).execute().get();
  }
}
