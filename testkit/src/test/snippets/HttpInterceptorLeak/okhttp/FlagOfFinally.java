package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The finally closes whatever is not handed on. */
public final class FlagOfFinally implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    boolean isHandedOn = false;
    try {
      if (response.header("X-Signature") == null) {
        throw new IOException("not signed: " + chain.request().url());
      }
      isHandedOn = true;
      return response;
    } finally {
      if (!isHandedOn) {
        response.close();
      }
    }
  }
}
