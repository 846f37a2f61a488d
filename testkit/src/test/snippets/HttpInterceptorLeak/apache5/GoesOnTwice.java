package snippets.httpinterceptorleak.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/** The first answer is still open when it goes on again. */
public final class GoesOnTwice implements ExecChainHandler {

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClassicHttpResponse response = chain.proceed(request, scope);
    if (response.getCode() == 401) {
      return chain.proceed(request, scope);
    }
    return response;
  }
}
