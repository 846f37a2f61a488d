package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Client, call and answer in one chain. */
public final class ChainedTemporary {

  public String token(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new OkHttpClient().newCall(request).execute().body().string();
  }
}
