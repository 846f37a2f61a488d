package snippets.httpkeepalivedisabled.ahc;

import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/** Switched off in the configuration. */
public final class KeepAliveOff {

  private final AsyncHttpClient client =
      // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
      Dsl.asyncHttpClient(Dsl.config().setKeepAlive(false));

  public Response get(String url) throws Exception {
    return client.prepareGet(url).execute().get();
  }
}
