package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** A made-up answer instead of the one it has. */
public final class AnswersOtherwise implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    if (response.code() == 404) {
      return new Response.Builder()
          .request(chain.request())
          .protocol(response.protocol())
          .code(200)
          .message("empty")
          .body(ResponseBody.create("{}", null))
          .build();
    }
    return response;
  }
}
