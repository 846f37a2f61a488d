package snippets.httptimeoutineffective.apache4;

import org.apache.http.client.config.RequestConfig;

/** A builder is the same object after each step. */
public final class BuilderGoesOn {

  public RequestConfig config(boolean quick) {
    RequestConfig.Builder builder = RequestConfig.custom();
    builder.setConnectTimeout(2_000);
    builder.setSocketTimeout(quick ? 1_000 : 5_000);
    return builder.build();
  }
}
