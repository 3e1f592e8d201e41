/** Names of what other systems add to links, besides those that `readLink` knows. `public/boot.js` takes the same out of the address. */
export const trackers =
  /^(?:scene|clicktime|enterid|sessionid|subscene|nsukey|mc_[ce]id|msclkid|(?:y|d|tt|tw)clid|qhclickid|[wg]braid|gad_\w+|gclsrc|igsh(?:id)?|_hsenc|_hsmi|__hs\w+|mkt_tok|hm(?:sr|pl|cu|kw|ci)|bd_vid|gdt_vid|qz_gdt|weixinad\w+|wx_traceid|li_fat_id|_ga|_gl|ref_src|srsltid)$/
