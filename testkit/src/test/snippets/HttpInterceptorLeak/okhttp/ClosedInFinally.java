package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Closed on every way out but the one that hands it on. */
public final class ClosedInFinally implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    boolean handed = false;
    try {
      if (response.code() == 429) {
        throw new IOException("too many requests");
      }
      handed = true;
      return response;
    } finally {
      if (!handed) {
        response.close();
      }
    }
  }
}
