package io.github.httpvet.samples.clientperrequest.aws1;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.AnonymousAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A client for each call has a pool of its own, so no connection is used a second time. */
@Situation(rule = "HttpClientPerRequest", client = "aws1")
public final class ClientPerCall {

  private AmazonS3 client;

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20"},
      boundMillis = 20_000)
  public int newClientEachTime(Peer peer) {
    // BUG: HttpClientPerRequest
    return settings(peer).build().getObjectAsString("ok", "x").length();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"},
      boundMillis = 20_000)
  public int sharedClient(Peer peer) {
    return client(peer).getObjectAsString("ok", "x").length();
  }

  private AmazonS3 client(Peer peer) {
    if (client == null) {
      client = settings(peer).build();
    }
    return client;
  }

  private static AmazonS3ClientBuilder settings(Peer peer) {
    return AmazonS3ClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(peer.at(""), "us-east-1"))
        .withPathStyleAccessEnabled(true)
        .withCredentials(new AWSStaticCredentialsProvider(new AnonymousAWSCredentials()));
  }
}
