package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import cn.hutool.http.HttpGlobalConfig;
import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpUtil;
import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;

/** Hutool. */
@BoundsOf(client = "hutool")
public final class HutoolHttp {

  @Setting(
      value = "`timeout`",
      bounds = {SILENT, TLS, DEAF})
  public void timeout(String url) {
    HttpRequest.get(url).timeout(MILLIS).execute().body();
  }

  @Setting(
      value = "`setConnectionTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) {
    HttpRequest.get(url).setConnectionTimeout(MILLIS).execute().body();
  }

  @Setting(
      value = "`setReadTimeout`",
      bounds = {SILENT, TLS})
  public void readTimeout(String url) {
    HttpRequest.get(url).setReadTimeout(MILLIS).execute().body();
  }

  @Setting(
      value = "the time of `HttpUtil.get`",
      bounds = {SILENT, TLS, DEAF})
  public void timeOfUtil(String url) {
    HttpUtil.get(url, MILLIS);
  }

  @Default("`HttpGlobalConfig.getTimeout`")
  public long defaultTimeout() {
    return HttpGlobalConfig.getTimeout();
  }
}
