package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The kept one signs its requests, bounds them or comes from elsewhere: none stands in. */
public final class BesideKeptOfOtherKind {

  private final OkHttpClient signing;
  private final OkHttpClient bounded =
      new OkHttpClient.Builder().callTimeout(1, TimeUnit.SECONDS).build();
  private final OkHttpClient given;

  public BesideKeptOfOtherKind(Interceptor signer, OkHttpClient given) {
    this.signing = new OkHttpClient.Builder().addInterceptor(signer).build();
    this.given = given;
  }

  public OkHttpClient client(int kind) {
    return kind == 0 ? signing : kind == 1 ? bounded : given;
  }

  public int status(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient plain = new OkHttpClient.Builder().followRedirects(false).build();
    Request request = new Request.Builder().url(url).build();
    try (Response response = plain.newCall(request).execute()) {
      return response.code();
    }
  }
}
