import { createHash } from 'node:crypto'

/** True for one of the 1557 most common passwords of ten characters or more. Wants folded text. */
export const isCommonPassword = (folded: string): boolean =>
  prefixes.has(createHash('sha256').update(folded).digest().readUInt32BE(0))

const bytesEach = 4

/**
 * The first four bytes of the SHA-256 of each, sorted, in base64: small, and no such words in the
 * source. By chance one password in three million is refused without being among them. The words
 * are those of the list of common passwords of @zxcvbn-ts/language-common 4.1.3 (MIT).
 */
const packed = [
  'ACX3VwAojjcAKVJXAFSn3gB1I7UAjdVQAKa3LQCrmdkAtHd1AM/kbQDUEu0BBG7kATmsbwFQAPQBn8NKAaDGawH3HJoB',
  '/exyAktMLwJsb5sCbdGLAnX8oAJ/7fkCilIFApcfBQLlN3oC9RSCAyzBHwNbbIoDZcrBA649aAOy/EUEW6vcBGOY9QSH',
  'DSsElZ+oBMzGdATb3RcFGSXQBTQUFQU4WCgFlgSSBZ0fZAWjcgEFu0MqBcMX4gXIDGYGJdGdBiXlvwZH9LAGfLvOBwly',
  'XQcKHEoHS4WZB1zLTwdgxioHhj56B6X94AemGzkHx+9AB/UxYggNxe0IGeMMCDTC1giVQlAIlXNbCUDQEglRFpUJfLbD',
  'CYCS9AmTj5EJp39ECcJKhAn7p5QKEe88CjSB+ApnJIsKhgUPCoZVpArDYvULF2nxCx1E2Qsdv/ILNZZcC2fGSguUD9wL',
  '98uPDAri2Qw0FzYMPOMSDD+TtAxWJfYMgxUVDJbLSwzSYikM1WChDPfHbg1LSW4Nb6yrDW/92w2H3EsNkipPDaC5Qw3g',
  'XkUOMoKODjyxNw5DZQsOVjvuDr/N2Q7K024O4U5sDy0f3g+aeawQYoz8EH3c6hCrjLcQyMY0EM6bDxEBp7QRGPHuEXI2',
  '0BGh/7ERukyKEc6BiRHvlXQSlE8iEpimOxKtSj4S2GXgE6phJxQfYcQUPnTGFEyaBxSGSmoUu+P3FM4nyBUB3RMVA0ND',
  'FQ8OkRUkf/0VQibzFUtvfhVUxvwVZxeNFYjlDRYO1zEWEu/KFiL0mxZowR8Wvt/aFuU56BcXd+8XQX6/F0y3URd8pw8X',
  '+AdUGAPGoxgJ980YIiNtGCUmwRhUdVwYXv1MGGXk+RhtqikYv27cGNvawBlIKL0ZVY/mGW8mzRnnL6YaZ8q9GmhC/xpr',
  '1NkaedHdGoQjEBqmt9ka3NgfGv2olxsB4wobD5PCG0AhtRtbpWAbbt7LG3MnXxtzPjAbhdOuG4cpAxvNvM8b2Px1G+Wh',
  '7hwwZ9AcMS3WHGmdBhya44Yc6uvGHR5opR1L/bYdTGFgHVAHRx2ZbgMduCySHcH3qR4J5dweFamuHju4lB7v96AfKsTz',
  'H0VOjB9ivssfxK9zH87cMR/oJ+IgRlbQIFSDGCBZrvQg58LoIPNJBiDzXLgg+fdWIUK4EiFH9yEhUvY3IYDMbyHN3IMh',
  '4lqmIhK5TCJMq2kiVxjoIlxxGyKEhVUihYd/Ir4q9SLT6tIi4V9hIvOrvCL9yeAjHr+bIzHrMyOB6Vcjte0pI84H/iPx',
  '+pwkBvRuJA3V4yQ3yeskPQI8JHn4DySVAM0knPPlJOJb7STn6MolBy9kJQflMSUmyFYlMEm3JUqiSCVOOJMlXM7TJWah',
  'jCWyGpAmKI2ZJl5RWSZ15zInGPOJJ3R2iSeHtv0noNYAJ+7PlygtBJkoiWWhKIn1RijdLhUo5umpKPARbikp4i8pQ6Vn',
  'KVWAQSl6q8Upup2cKdqgmyn2FHQqMa76KjM0nirSn2Uq8TEZKvsNKCsKjCMrCuDoKwvh5CsR3KgrJQv1Ky4xASuGXpsr',
  'ryg2K72+3yvKRykr2LewLAkL2yxAIJMss4CeLMVv3i1UO7wtikEyLbHSni4Ef6MuKyT4LjT9gi76UyYvX2zlL34upS+V',
  'dmovoSWkL7rk8S/FktEvxzw/MABfVjAMstcwLSYnMC//+DBPp3Qw7YiHMVAv9DGbrigxotUoMfYedzIjZkwyb4gqMts8',
  'bjL5Cg8zM/a9M0idJDOSMGgzzYkWM9c+IzRW8tY0j8qLNPRMxjU1U581O/gYNUQFkDWAySY1tfPMNbbQqjXOB2w1+RVm',
  'NhuQSzYnmZY2Ms3cNptBxzaqFag2rnBJNsrv7zcA/FA3G3PUN+ctVDfoAZE4S+NHOH7MqDi4exA4viqdOP/JNjkFUUQ5',
  'BvbhORcYgDk4Mpg5XykQOaEQuzn4PdM6RXPuOkke5DpTsXo6V0WgOm4p5zqIE886pLAzOwz9ZDsxsXE7TaLiO2YE0zuE',
  'fvc7o6JXO6/1dTvdALw8Nz9JPJ+iHTy1tww8vj/jPM8kOTzf1Sc88s8aPQfYpT1HJ0M9SBCxPUhv5T3EPbs99lRTPktI',
  'Tz6BNpA+hqZzPon6Gz6c+Ak+pFa0PrykAz7vDNE/BsooPxq8OD8dPEA/XAtfP6B8lD/YQGw/9GCAQAlNCkAracBAOohJ',
  'QF5gO0CNTqpAmv7CQKE7dED0o+JA9ZjMQQ52q0E2mPlBUsGIQZTRcEHjYMpCUMDxQuRL5ULoc/NDPDUHQ0KtkENG/5JD',
  'ebHSQ5CHSEOXo6pDzVDuRC1rQkRE9aREUd9XRFWsz0R4I29EohS0RPtkjkUcPyFFPSpGRUGXukVL5nZFYeCIRZIJLkXE',
  'xJJFyGv/RdGzE0XdrbJGooHNRrR19EbbXylHHZQQRx4ZyUdmfnpHdaAPR7Wl+EgWbHxIHsMQSCWF/0gvWKJIfkIMSIoy',
  'cUiR+FZIobfcSKOaM0jKr7ZI9kD9SYRTBEmXBidJ1iEyShBqfkoVQhZKGJhxSiM9pko+KS5KWgxTSml580qcU95Knb04',
  'SqQCnUqys45KtYEeSrnzmErB9a5Kyz5iSxp0HUszXUdLUAiJS1Kaw0tkuPNLjzU4S7XtUkvIuMtL5cmLTAfc4kwd6epM',
  'cTtmTHPWx0yyJMJMvIpeTL46zkzXS45NE+HbTTHnXk1j+fpNrv6MTcbwr03WjCxN49M/Tlw1KE6kY+9Or9xzTvlUrU8L',
  'nK1PGxR5TzxQYE+Fo75QFm6nUB1ay1AkryhQLQa+UEFSjFBFVkVQUJRcUJheFlC/7klQ5paCUPSAl1GnwJVR5OZQUgNk',
  '11IioQJSOqGOUpbB+lK4zjpTj56ZU5u0PlOkDxNTpgyUU797WlPUU7BT5efFVBFwOFQYgUJUM3vaVDOLVlRfBwJUnLz/',
  'VMyqolTcC1RVCSdXVcauYVXpih5WTyanVpGnkladD/lWnjRJVvSuNVdRe+JXWtJcWF0UrFiE95hYiiV+WLqjxVi+aqxY',
  'wkH5WMax01kS1VlZFXJiWUJroFlmYZhZqNJJWeIPaVovd6RaSfKgWs5JgVsmNW5bLkx2WzRpWVs7loVbQGJyW0e7tFtK',
  'ZAZbiExvW5VDi1ubkJ1bpXoyW6oIJFvXrbBcgnPiXMe5YFzl/VpdO0uuXVpwol2rVKhdtRE9XcKlx13E3XteTJgUXk/4',
  '615hDmtec3+JXpKG2l67SeReykiRXtduY17YTpFe7v4WXxBZ/187O2FfUN1yX1cqDV9bJK1frjFTX/x9/F/+0uFgLqzv',
  'YFR7tGBnPGxga+S+YIX+4mDF5YNg4X20YVjjiWFwNMJhhT+rYgS1EWIuQfNiZdsMYnh/b2J/H69ihiYEYriTCWLZtWtj',
  'EfFXY1C6ZGNkAmRjhOQMY+gRfGQu41BkmFzLZKgTa2TXLlxk4OWuZOZpr2U8isVlWE/bZWxPW2WgcJNlvIZ/ZcJ5OGYS',
  'P5VmEwVqZlNbe2ZqkJlmeNQ+ZsFAxGbMkpBm8fqDZy6Fe2eA9ppn1xClZ/VjfWh06jFos9AtaTDdqGlDjD1pVjR1aXwx',
  '1WnocTtp6nQeasTTTGrWZaBq4hcWaxLuD2sVcTJrHltva0EeOmtWXpVrbLDqa3Um52uEGZ9r9nIAbBykAGxHX91sXyha',
  'bH3YC2zettNtGdf4bV1F1W10E9NurmnebsiiT27qiwRu7fuWbv9mbm8itk5vOS3tb1yGWm97ggpwHWlDcCHteHC2FE9w',
  '23JEcORI73EJuENxJwjgcUMUjXFUxu5xWpdJcW+f+XF5sLNxjIrccj41NHJVRN5yiUJJcrVa43MagAlzR244c5jPEHPG',
  'PRZz1TGTc+TFFHP8jSp0MFYWdFCRQnRf6Cd0YkMWdH2nr3S//LR0zTnqdRa5gXVO4Ml1gWzsdYbe6XXCCXB13MTqdlrZ',
  '9HZ5e5B2tk+jdso9qncvD+F3LxZvd1RMi3dbnCB3dSTwd5cEU3e5Dn53zSjEeAsQz3hEHL54melQeJuZ6Xi3Fzx5WEfv',
  'eWVlKHmAlkR6Aa3qejDXg3oxgLp6+ECAe6hLV3vZynp7/TfXfDbFsHxKXCR8mNO5fQ/wbn0SjEx9MWuTfU3ZQn1jVG19',
  'Z570fY8xA32SBAJ9yskafe40qX5slAZ+gSOufo1E6n6O6lx+4WLyfuytuX9XQft/alcpf9BvDn/pkSyArGl6gNqfiID6',
  'hJ+BdKBdgahT/4GwJ8iBwPIcgdBv6YIG0i+CDAV3ghooAoIwnkGCizv7grpwG4LSQ+iDMkmkg1PunYNwNUmDotZyhC3n',
  'soRa2PqEW6XkhGBzcYRhWxqE2S67hN4TaITrwbqE9Q6JhYnGO4WTJkWFwmXFhgVJBYYjigeGLXiIhmJGfYcVdQCHMtYy',
  'h0CbHIdgZjuHaM7Sh9l9FYhFsjeIXM3MiGw/7YiLHA2JB6SZiRlaMYk1JiGJNbEPiXsxIImcuDmJqrjeibAKLonMTZWJ',
  '2LfEieAVNonr3K2KKbyGiqML4IrSG72K6QLdivv9uIsEMIOLUbmhi1VUUouAeqCLt1qdi/TexYxLUgyMXK58jG6W94yF',
  'tmOMhuRBjOHNQ40X29KNPLt1jcUgmI3PCxSN3KS4jflQJo4H3yaOCpHvjj9oVY5bV7eOsI7HjssL+Y+hn/6PtXqqj8Ap',
  'OY/AqqOQFbNQkDU8NZBUbFaQVi7pkHfRr5Cc3kqQsIudkOAzppEO7tCRVLJvkV8g8pGp7zWRsaBakdM0hpH8GMWSDZ7E',
  'klsTp5Jg+ImS5jSPkwsMbJNqGFyTxYhklEwFM5RRLx2UVymblJCcXpUHstqVI08ClTEk9ZU6aFqVjtVulanbNZWzrzCV',
  'th+zlb+yTZXOcNmV+w27liiOz5Y+H42WQp+OlnUgrpaDR92Wodt4lq4Ph5a3yQCWvRK8lxMNVZeEdlSXwnKml/ZSw5gw',
  'lCCY74dnmcnxGZnitYyaRT3PmmIu6pqQBAOas/MEmryLEJsHMFabDrIqmxvYGpso+UObl6xem8bR1pvZqg2cBWNunH9y',
  'zZyPWkqc4AsnnQxSrp1SmAudwjUengtrEp4V7IGeHzQdnlonFJ5u+QCexdvvnsuQgZ7ddBKfR7pLn3rQJ5+ApeGfyWHR',
  'n8yjWp/hQzSgMe2ioDZHVaB6M+ugpE7YoLCk+aDHS56g5Y2PoPuEqqEjlmGhRr/foWE76aHHpeyh6c65oe7l26H1eIei',
  'ElXbokVv8KJ6fXSjYO8Wo2Gh56OetW+kAYCfpBWdRKRfK9ekZ6MTpHPZBKSbHRuk9QUTpRWrT6Xq+z2l7nDxpgOXSqYn',
  'r0mmLsuMpliB0qaDSVami/OyptgYlqcYu8unGnxwp0EaN6d4BrqoBN3lqD8GqahHZzWoSKh/qFO9ZqiMs3GojZ54qI5D',
  'zKjurgSo/tzFqQogc6kPiWKpHwzCqV4CD6lqGcSpjMywqalaY6m565yp1NB5qgoTvKo9L+SqSp6gqlk0P6qAL2Wqrn8O',
  'qroDqKra8Yyri54Cq44Y76uRCeSrqXlqq9S1Cax737Ksj42IrJKEZqzDbxqs02CMrOcrNaz0VIitODsarTzsaa1dVrCt',
  'mwcCras+5a2vneytumwOrdumoa5d64auYWSArod3Wq7R/piu4Scer1f5oq9u6ZGvlAqyr5d3cq+egYuvv6+Mr/Eutq/3',
  '376wHrAAsCToQLAlbw6wXJrUsHyVpbCp6Q2wzXa3sQj9+LEJo/axDmQnsVUmybGc7DKxpYr3se6z/LI5KZqya3Awsowi',
  'zbKOTpGyw37Rsw5FvLMcNY2zNj6Xs0Vk8bNbHEmzcN4Us3c0tLOCgiWzjZ0Ws9F+u7PVL9Sz47ZOtDl8ErR69b+0ozcs',
  'tLt/I7TE2NG1HXvqtSfE7bVrW1G1iUwJtcC31rXMXtm13xU6ti07R7YyR122oDoEtrkBAreXPRu3oMfEt8A+NLfyJBm4',
  'AvMduCLxzbg2vjW4RunLuFEjvLilT164u9bwuNqCpLjspCq4+p77uRapCrlom0a5j518ubnl3LnJUGS53aJkueo2xro3',
  'ifq6RnaCunXNObp6biK6ofWYuqjhZ7qp2zO6/983uwPgxLseZSe7NFTuu1Oz37umLCe756cnu/XaYLw5ATK8Sn2FvFTD',
  'QLxbP+O8vADDvOKWbLztzyS9CF61vduQsL31GvW+HiCbvih2ob5n2wu+bJBvvnQXXL6KXxG+p/CIv1rr4r9h/z2/oSC5',
  'wDmeu8BDSn3Ah7Y7wKGu7cDbkPLBRyE1wZEi8sG1m6DByjt9wjFw3cI5sp3CqcO6wryCn8N7HNjDf9pHw9zWuMQC0TvE',
  'JCXHxDpI1sRD7dDER7sJxFslzsS4fpTE0wj2xNYlX8T2dCzFJb+5xSaaiMVAQLTFQHtbxUvda8VXVVXFdFryxYNXisXA',
  'iBPF8gpnxkBrBsZVjSzGhomzxrPlEMb4/5jHXiN8x3Xnt8eBrs7HmM7vx+QCJcgD0KHIIHnsyDS+xchfZ7rIreReyMOL',
  'nMjMOInJA05JyQRveskHaJrJCjTxyQvA9skOCX7JM0ytyTuCxMlxZX/JuOBnybqtDMnPq9vJ5TEwyhKpJsoZ+UvKQW/0',
  'yo8WiMqxjlzKwVHGys/VJMteD6zLdLARy3mwK8uLLcfLzoGRy96DF8wutuzMVxKazJIAZMzRahPNAaWVzTQNGs1j4ArN',
  'oY4yzb7O083LdCLOUqyLzmQocs7eMzvO4rJbzwGJr88KWoXPC4VPzy6Xo89ay8rPjD4/z/mGwtAazezQjJ6F0MJMx9DN',
  'BcTQ8tBt0P8nlNEfOWHRP8VH0XRuHNH+CzzSFWhc0jwQONJbG1PScSmL0oLq2NKVRlXS1KWS0tjgVtLeGn7S4p2w0yLi',
  'YtN3TQ3Tk90k05raA9Oy38vTy0Pn1AWI6NQKFjfUKh2D1DfSgdS0WGTVDE7q1SR1utYJp0bWeIxq1ojn8NcNWnnXjLXM',
  '16vRhNevAHfX5K191/TTzNgRqi7YRl8z2Eqaa9hUqNnYZbZb2GyGUdiq/EvYrsxl2fuS49oKyvbajK6a2sry/9rQrira',
  '/M5M2yzBgtt62VDbhJu/24tu2du3n7jbwFSm29YW0dvc8BvcAMkD3CK4aNzfElHc56F/3Pyh0d0prSTdzU8v3fpf695E',
  '+zLeYnir3qcRGt7F/2TfhSHE37LFcd/Kqmrfzc/k3/kDiN/8UErgAPQP4B7eoeBFexvgXkst4MYdpuDZtBPg3ArD4SuC',
  '0eFoiXvh48WH4kV95OJkx/nih4Hf4op+8+Mqwx7jX82d42ON1eNvq9rjiEMT5ABeLORWpYHkX0wj5GbISOSaMyHkxREs',
  '5M6lbOTcItHk5pof5RTIP+VMc1DlZpS+5XoMzuW99pPl2QcG5hvjteYckm3mOBgB5keoMOZh9Mnmf0BA5oIbguawVoDm',
  'zEg55uRdjeb3PxrnFMyy5xj1XOdzu13nrIJ85+ytLehlwJzogdqb6JEzS+jV0bno8a0r6Py86ukaqxHpH63y6TOm9ul2',
  '+lXpovTQ6cEPdeoVlgrqVZXN6l5MTupuxGXqhsit6pDV4OqSphLqpcFe6rEblOq8HDjq1uhB6uQriesDS0HrJjr76zsG',
  'cete6vLrnUqW68gERuvJjB7sBC5S7D0AIexErTTs73se7T/Tje1uEEvtdwZi7Xk7S+2Lm+LtnXQ67c7Ore4B63vuAv78',
  '7inrSu6LyrvuofHg7qWf0e60xrju2hno7uh8w+7pxuHu8TlO7vocfu8HgWTvEyUJ708yie9SrODvkrd476V0dO/ilEPw',
  'LJY18ErU0vBZVIDwkITj8JkNyPDRNRrxatsM8W+sjfGyCzPxs+Ng8buz0/HEJd/x0RP58dLG7PH6XWzydck28wDxCPNA',
  'YZjzV9Am84HxFPOEwOTzr40v88iAEvPMh/fz6sVu9AoYw/QVcI/0I6Ia9G2sp/R162r06ZRz9RU9RvVNkwn1h9TV9ckx',
  'a/XeyHD18c6P9hy0IvY4rIj2RLPQ9kufK/ZXaRH2dR3C9o4+zfag7SH2rmVO9rFEmPbb09f27pTs92auT/dwvkP3vNLU',
  '+BWuYfghqQr4MHIP+GV7xvjOhVn46kpT+O7P2vj5bEz5Ptqh+UH1V/lSt0v5X8Mo+W2urPncaJ76EDgE+m5eWvp0luT7',
  'J/Hf+2Mbm/uCZOL7kVjr++iKYfx2R778hadk/IqDw/ysdrT8t46m/MoogP0lazb9Oqo7/UZtYv1OfoH9lNVz/aeZDf4F',
  '2ZH+DhhK/mfF8f8BOdD/tR0Y',
].join('')

const prefixes = unpack(packed)

function unpack(text: string): ReadonlySet<number> {
  const bytes = Buffer.from(text, 'base64')
  const found = new Set<number>()
  for (let at = 0; at < bytes.length; at += bytesEach) found.add(bytes.readUInt32BE(at))
  return found
}
