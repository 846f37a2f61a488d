package snippets.httpkeepalivedisabled.ahc;

import org.asynchttpclient.AsyncHttpClientConfig;
import org.asynchttpclient.Dsl;

/** From a setting. */
public final class KeepAliveOfSetting {

  public AsyncHttpClientConfig config(boolean keepAlive) {
    return Dsl.config().setKeepAlive(keepAlive).setSoKeepAlive(false).build();
  }
}
