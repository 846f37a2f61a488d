package snippets.httpbodyunbounded.okhttp;

import java.io.IOException;
import java.util.logging.Logger;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The start of an error is enough to see what it says. */
public final class PeekOfErrors implements Interceptor {

  private static final long MOST = 2_048;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.code() >= 500) {
      Logger.getLogger("http").warning(response.peekBody(MOST).string());
    }
    return response;
  }
}
