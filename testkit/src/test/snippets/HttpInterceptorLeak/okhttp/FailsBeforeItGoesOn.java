package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** What throws comes before there is a response. */
public final class FailsBeforeItGoesOn implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (chain.request().header("Authorization") == null) {
      throw new IOException("log in");
    }
    return chain.proceed(chain.request());
  }
}
