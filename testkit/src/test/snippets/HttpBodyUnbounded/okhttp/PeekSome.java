package snippets.httpbodyunbounded.okhttp;

import java.io.IOException;
import java.util.logging.Logger;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The start of a body. */
public final class PeekSome implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    Logger.getLogger("http").fine(response.peekBody(64 * 1024).string());
    return response;
  }
}
